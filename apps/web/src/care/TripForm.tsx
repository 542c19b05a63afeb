import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { dayOf, fmtTime, momentOf } from '../dates/fmt';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';
import { DriverFields } from './DriverFields';

/** Another hour, way or driver: it has to be confirmed anew. */
export function TripForm({ trip, onSent }: { trip: Schema<'TransportTripDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `trip:${trip.id}`,
    initial: { day: dayOf(trip.leavesAt, OFFICE_ZONE), time: fmtTime(trip.leavesAt, OFFICE_ZONE), fromPlace: trip.fromPlace, toPlace: trip.toPlace, driverId: trip.driverId ?? '', driverName: trip.driverName ?? '', driverPhone: trip.driverPhone ?? '', passengers: trip.passengers as number | '' },
    send: async ({ day, time, fromPlace, toPlace, driverId, driverName, driverPhone, passengers }, { overVersion }) => {
      const moment = momentOf(day, time);
      const leavesAt = Date.parse(moment) === Date.parse(trip.leavesAt) ? {} : { leavesAt: moment };
      await data(api.PATCH('/api/transport-trips/{id}', { params: { path: { id: trip.id }, header: ifMatch(overVersion ?? trip.version) }, body: { ...leavesAt, fromPlace, toPlace, driverId: orNull(driverId), driverName: orNull(driverName), driverPhone: orNull(driverPhone), ...(passengers && { passengers }) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('care:act.trip')} fieldName={pointer => t(`care:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <Group grow align="flex-start">
        <DayField label={t('care:field.dueOn')} {...form.getInputProps('day')} required />
        <TextInput type="time" label={t('care:field.time')} {...form.getInputProps('time')} required />
      </Group>
      <TextInput label={t('care:field.fromPlace')} {...form.getInputProps('fromPlace')} required autoComplete="off" />
      <TextInput label={t('care:field.toPlace')} {...form.getInputProps('toPlace')} required autoComplete="off" />
      <DriverFields form={form} />
    </RecordFormBody>
  );
}
