import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { Chip } from '../ui/Chip';
import { LinkAnchor } from '../ui/LinkAnchor';
import { TripChips } from './TripChips';

/** Beneath a hearing: who is brought to it, when he is fetched and by whom, and whether that is agreed. */
export function Brought({ trips }: { trips: Schema<'BoardTripDto'>[] }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  return trips.map(trip => {
    const driver = trip.driverId ? colleague(trip.driverId) : trip.driverName;
    const open = trip.state === 'planned' || trip.state === 'referred';
    return (
      <Group key={trip.id} gap={6}>
        <Text size="sm">
          {`${t('care:brought.who')} `}
          <LinkAnchor to="/clients/$clientId/care" params={{ clientId: trip.clientId }}>{trip.displayName}</LinkAnchor>
          {`, ${[fmtMoment(trip.leavesAt), driver].filter(Boolean).join(', ')}`}
        </Text>
        {open ? <TripChips trip={trip} /> : <Chip>{t(`law:serviceState.${trip.state}`)}</Chip>}
      </Group>
    );
  });
}
