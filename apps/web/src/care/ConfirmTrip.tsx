import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { useCareChanged } from './care-query';

/** Client and driver have agreed: said in one press. */
export function ConfirmTrip({ trip }: { trip: Schema<'BoardTripDto'> }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const changed = useCareChanged();
  const confirm = async () => {
    setBusy(true);
    try {
      await data(api.POST('/api/transport-trips/{id}/confirmation', { params: { path: { id: trip.id }, header: ifMatch(trip.version) } }));
    } catch (problem) {
      notifications.show({ closeButtonProps: { 'aria-label': t('web:ui.close') }, color: 'red', message: (problem as Error).message || t('web:error.unreachable') });
    }
    await changed();
    setBusy(false);
  };
  return <Button size="xs" loading={busy} onClick={() => void confirm()} aria-label={t('care:board.confirmNamed', { name: trip.clientCode })}>{t('care:board.confirm')}</Button>;
}
