import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { DayFilter } from '../dates/DayFilter';
import { fmtDay, today } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { costTotalsQuery, grantsQuery } from './care-query';
import { CostTable } from './CostTable';
import { GrantForm } from './GrantForm';

const route = getRouteApi('/grants');

/** Who pays, for what and until when; and for a director, what was spent. */
export function GrantsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = route.useNavigate();
  const { from = `${today().slice(0, 4)}-01-01`, to = today() } = route.useSearch();
  const { data: grants } = useQuery(grantsQuery);
  const { data: lines } = useQuery({ ...costTotalsQuery(from, to), enabled: may('cost.count') });
  const [adding, add] = useState(false);
  const [changed, change] = useState<Schema<'GrantDto'> | null>(null);
  useTitle(t('care:grant.title'));
  const period = (change: { from?: string; to?: string }) => void navigate({ search: { from, to, ...change } });
  return (
    <Stack maw={960} mx="auto" gap="md">
      <Group justify="space-between">
        <Title order={1}>{t('care:grant.title')}</Title>
        {may('redress.compare') && <LinkAnchor to="/comparables">{t('web:screen.comparables')}</LinkAnchor>}
      </Group>
      <Section title={t('care:grant.known')} actions={may('grant.write') && <Button size="xs" onClick={() => add(true)}>{t('care:grant.add')}</Button>}>
        {grants?.length === 0 && <EmptyState title={t('care:grant.none')} hint={t('care:grant.noneHint')} />}
        <ul className="rows">
          {grants?.map(one => (
            <li key={one.id} style={{ padding: '8px 0' }}>
              <Group justify="space-between" align="flex-start" wrap="nowrap">
                <Group gap={6} miw={0}>
                  <Text fw={600}>{`${one.donor}: ${one.name}`}</Text>
                  <Chip>{one.currency}</Chip>
                  {one.endsOn < today() && <Chip color="orange">{t('care:grant.over')}</Chip>}
                </Group>
                {may('grant.write') && <Button size="xs" variant="default" style={{ flex: 'none' }} onClick={() => change(one)} aria-label={t('care:board.changeNamed', { name: one.name })}>{t('web:form.change')}</Button>}
              </Group>
              <Text size="sm" c="dimmed">{`${fmtDay(one.startsOn)} — ${fmtDay(one.endsOn)}`}</Text>
              <Text size="sm">{one.serviceTypes.map(type => t(`law:serviceType.${type}`)).join(', ')}</Text>
            </li>
          ))}
        </ul>
      </Section>
      {lines && (
        <>
          <Group align="flex-start">
            <DayFilter label={t('care:field.from')} value={from} onChange={day => period({ from: day })} />
            <DayFilter label={t('care:field.to')} value={to} onChange={day => period({ to: day })} />
          </Group>
          {lines.length ? <CostTable lines={lines} title={t('care:cost.title')} grants={grants} /> : <EmptyState title={t('care:cost.none')} hint={t('care:cost.noneHint')} />}
        </>
      )}
      <FormDialog title={t('care:grant.change')} opened={!!changed} onClose={() => change(null)}>{changed && <GrantForm grant={changed} onSent={() => change(null)} />}</FormDialog>
      <FormDialog title={t('care:grant.add')} opened={adding} onClose={() => add(false)}><GrantForm onSent={() => add(false)} /></FormDialog>
    </Stack>
  );
}
