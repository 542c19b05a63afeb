import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Chip } from '../ui/Chip';

/** Whether a trip is agreed on; if not, what is missing and what became of its hearing. */
export function TripChips({ trip }: { trip: Schema<'TransportTripDto'> }) {
  const { t } = useTranslation();
  if (trip.confirmedAt) return <Chip color="pine">{t('care:board.isConfirmed')}</Chip>;
  return (
    <>
      <Chip color="orange">{t('care:board.isUnconfirmed')}</Chip>
      {trip.hearingChange && <Chip color="red">{t(`law:hearingChange.${trip.hearingChange}`)}</Chip>}
      {!trip.driverId && !trip.driverName && <Chip color="red">{t('care:board.noDriver')}</Chip>}
    </>
  );
}
