import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fmtMoment } from '../dates/fmt';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { tripsToDriveQuery } from './care-query';

/** What I drive myself: when, from where to where and how many. Whom, only those see who work with the client. */
export function TripsToDrive({ alone }: { alone: boolean }) {
  const { t } = useTranslation();
  const { data: trips } = useQuery(tripsToDriveQuery);
  if (!trips || (!trips.length && !alone)) return null;
  if (!trips.length) return <EmptyState title={t('care:drive.none')} hint={t('care:drive.noneHint')} />;
  return (
    <Section title={t('care:drive.title')}>
      <ul className="rows">
        {trips.map(one => (
          <li key={one.id}>
            <Stack gap={4} py="sm">
              <Group gap={6}>
                <Text fw={600}>{fmtMoment(one.leavesAt)}</Text>
                {one.confirmed ? <Chip color="pine">{t('care:board.isConfirmed')}</Chip> : <Chip color="orange">{t('care:board.isUnconfirmed')}</Chip>}
                <Chip>{t('care:drive.passengers', { count: one.passengers })}</Chip>
              </Group>
              <Text style={{ overflowWrap: 'anywhere' }}>{`${one.fromPlace} → ${one.toPlace}`}</Text>
              {one.phone && <Text size="sm">{t('care:drive.phone', { phone: one.phone })}</Text>}
            </Stack>
          </li>
        ))}
      </ul>
    </Section>
  );
}
