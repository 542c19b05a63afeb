import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtDay, fmtMoment } from '../dates/fmt';
import { ROW } from '../shell/useShortcuts';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { clientsInCareQuery } from './care-query';

/** For whom I care, those first with whom a day has passed. */
export function MyClientsScreen() {
  const { t } = useTranslation();
  const { data: clients } = useQuery(clientsInCareQuery);
  useTitle(t('care:clients.title'));
  return (
    <Stack maw={960} mx="auto" gap="md">
      <Title order={1}>{t('care:clients.title')}</Title>
      <Section title={t('care:clients.inCare')}>
        {clients?.length === 0 && <EmptyState title={t('care:clients.none')} hint={t('care:clients.noneHint')} />}
        <ul className="rows">
          {clients?.map(one => (
            <li key={one.id}>
              <Link to="/clients/$clientId/care" params={{ clientId: one.id }} className="row-link" {...ROW}>
                <Group justify="space-between" gap="xs">
                  <Stack gap={2}>
                    <Text fw={600}>{one.displayName}</Text>
                    <Text size="sm" c="dimmed">{[one.code, t(`law:clientKind.${one.kind}`)].join(' · ')}</Text>
                  </Stack>
                  <Group gap={6}>
                    {one.overdueServices > 0 && <Chip color="red">{t('care:clients.overdue', { count: one.overdueServices })}</Chip>}
                    {one.nextDueOn && <Chip>{t('care:clients.next', { date: fmtDay(one.nextDueOn) })}</Chip>}
                    {one.nextTripAt && <Chip color="pine">{t('care:clients.trip', { date: fmtMoment(one.nextTripAt) })}</Chip>}
                    {!one.hasPlan && <Chip color="orange">{t('care:clients.withoutPlan')}</Chip>}
                  </Group>
                </Group>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </Stack>
  );
}
