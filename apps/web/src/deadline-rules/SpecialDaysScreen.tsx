import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import { fmtDay, today } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { LinkButton } from '../ui/LinkButton';
import { toastProblem } from '../ui/toast';
import { useTitle } from '../ui/useTitle';
import { specialDaysQuery, useReferenceChanged } from './reference-query';
import { SpecialDayForm } from './SpecialDayForm';
import { SpecialDayItem } from './SpecialDayItem';
import { VoidForm } from './VoidForm';

const route = getRouteApi('/special-days');

/** The holidays and moved days of a year. */
export function SpecialDaysScreen() {
  const { t } = useTranslation();
  const mayWrite = useMay()('deadline-rule.write');
  const { year = Number(today().slice(0, 4)) } = route.useSearch();
  const { data: days } = useQuery(specialDaysQuery(year));
  const referenceChanged = useReferenceChanged();
  const [adding, add] = useDisclosure();
  const [changedId, change] = useState<string | null>(null);
  const [voidedId, voidOne] = useState<string | null>(null);
  const [changed, voided] = [changedId, voidedId].map(wanted => days?.find(({ id }) => id === wanted));
  useTitle(t('deadlines:days.title'));
  const copy = async () => {
    await data(api.POST('/api/special-days/years', { body: { year } })).catch(toastProblem);
    await referenceChanged();
  };
  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('deadlines:days.title')}</Title>
        <LinkAnchor to="/deadline-rules">{t('web:screen.deadlineRules')}</LinkAnchor>
      </Group>
      <Group justify="space-between">
        <Group gap="xs" component="nav" aria-label={t('deadlines:days.title')}>
          {[year - 1, year, year + 1].map(one => (
            <LinkButton key={one} size="sm" variant={one === year ? 'filled' : 'default'} to="/special-days" search={{ year: one }} aria-current={one === year ? 'page' : undefined}>{t('deadlines:days.year', { year: one })}</LinkButton>
          ))}
        </Group>
        {mayWrite && (
          <Group gap="xs">
            <Button variant="default" onClick={() => void copy()}>{t('deadlines:days.copy', { year: year - 1 })}</Button>
            <Button onClick={add.open}>{t('deadlines:days.add')}</Button>
          </Group>
        )}
      </Group>
      <Text size="sm" c="dimmed">{t('deadlines:days.hint')}</Text>
      <Paper withBorder px={{ base: 'sm', sm: 'md' }} py={4}>
        {days?.length === 0 && <EmptyState title={t('deadlines:days.empty')} />}
        <ul className="rows">
          {days?.map(one => <li key={one.id}><SpecialDayItem one={one} {...(mayWrite && !one.voidedAt && { onChange: () => change(one.id), onVoid: () => voidOne(one.id) })} /></li>)}
        </ul>
      </Paper>
      <FormDialog title={t('deadlines:days.add')} opened={adding} onClose={add.close}><SpecialDayForm year={year} onSent={add.close} /></FormDialog>
      <FormDialog title={t('deadlines:days.change')} opened={!!changed} onClose={() => change(null)}>{changed && <SpecialDayForm one={changed} year={year} onSent={() => change(null)} />}</FormDialog>
      <FormDialog title={t('deadlines:void.open')} opened={!!voided} onClose={() => voidOne(null)}>
        {voided && (
          <VoidForm draft={`special-day-void:${voided.id}`} name={fmtDay(voided.day)} version={voided.version} onSent={() => voidOne(null)}
            send={(reason, version) => data(api.POST('/api/special-days/{id}/void', { params: { path: { id: voided.id }, header: ifMatch(version) }, body: { reason } }))} />
        )}
      </FormDialog>
    </Stack>
  );
}
