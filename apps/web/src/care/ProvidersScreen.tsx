import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useMay, useSession } from '../session/session';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { providersQuery } from './care-query';
import { ProviderForm } from './ProviderForm';

/** To whom clients are sent. */
export function ProvidersScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { data: providers } = useQuery(providersQuery);
  const { officeId } = useSession();
  const [adding, add] = useState(false);
  const [changed, change] = useState<Schema<'ProviderDto'> | null>(null);
  useTitle(t('care:provider.title'));
  return (
    <Stack maw={960} mx="auto" gap="md">
      <Title order={1}>{t('care:provider.title')}</Title>
      <Section title={t('care:provider.known')} actions={may('provider.write') && <Button size="xs" onClick={() => add(true)}>{t('care:provider.add')}</Button>}>
        {providers?.length === 0 && <EmptyState title={t('care:provider.none')} hint={t('care:provider.noneHint')} />}
        <ul className="rows">
          {providers?.map(one => (
            <li key={one.id} style={{ padding: '8px 0' }}>
              <Group justify="space-between" align="flex-start" wrap="nowrap">
                <Group gap={6} miw={0}>
                  <Text fw={600}>{one.name}</Text>
                  <Chip>{t(`law:providerKind.${one.kind}`)}</Chip>
                  {one.region && <Chip>{t(`law:region.${one.region}`)}</Chip>}
                  {one.endsOn && <Chip color="orange">{t('care:provider.until', { date: fmtDay(one.endsOn) })}</Chip>}
                </Group>
                {may('provider.write') && one.officeId === officeId && <Button size="xs" variant="default" style={{ flex: 'none' }} onClick={() => change(one)} aria-label={t('care:board.changeNamed', { name: one.name })}>{t('web:form.change')}</Button>}
              </Group>
              {one.contact && <Text size="sm" c="dimmed" className="prewrap">{one.contact}</Text>}
            </li>
          ))}
        </ul>
      </Section>
      <FormDialog title={t('care:provider.change')} opened={!!changed} onClose={() => change(null)}>{changed && <ProviderForm provider={changed} onSent={() => change(null)} />}</FormDialog>
      <FormDialog title={t('care:provider.add')} opened={adding} onClose={() => add(false)}><ProviderForm onSent={() => add(false)} /></FormDialog>
    </Stack>
  );
}
