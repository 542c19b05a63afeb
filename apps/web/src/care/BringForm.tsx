import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { dayOf, fmtTime, momentOf } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { familyServicesQuery, useCareChanged } from './care-query';
import { DriverFields, drivingBody, NOBODY_DRIVES } from './DriverFields';

const HOUR = 3_600_000;

interface BringFormProps {
  hearing: Schema<'HearingDto'>;
  clients: Schema<'CaseClientDto'>[];
  /** The court, if it is known. */
  place: string;
  onSent(): void;
}

/** Plans that somebody is brought to a hearing: a client of the case, or a relative of his. An hour before it begins, unless another is said. */
export function BringForm({ hearing, clients, place, onSent }: BringFormProps) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const people = usePeople(clients);
  const leaves = new Date(Date.parse(hearing.startsAt) - HOUR).toISOString();
  const record = useRecordForm({
    draft: `bring:${hearing.id}`,
    initial: { clientId: '', day: dayOf(leaves, hearing.zone), time: fmtTime(leaves, hearing.zone), fromPlace: '', toPlace: place, ...NOBODY_DRIVES },
    send: async ({ clientId, day, time, fromPlace, toPlace, ...driving }, { id }) => {
      const trip = { leavesAt: momentOf(day, time, hearing.zone), fromPlace, toPlace, hearingId: hearing.id, ...drivingBody(driving) };
      await data(api.POST('/api/clients/{id}/services', { params: { path: { id: clientId || people[0].id } }, body: { id, type: 'transport', trip } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('care:brought.plan')} fieldName={pointer => t(`care:field.${pointer.split('/').at(-1)}`)}>
      <NativeSelect label={t('care:field.clientId')} data={people.map(one => ({ value: one.id, label: one.name }))} {...form.getInputProps('clientId')} />
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

/** Whom one can bring: who lives of the clients, and their relatives who are clients themselves. */
function usePeople(clients: Schema<'CaseClientDto'>[]): { id: string; name: string }[] {
  const families = useQueries({ queries: clients.map(({ id }) => familyServicesQuery(id)) });
  const dead = new Set(clients.filter(({ diedOn }) => diedOn).map(({ id }) => id));
  const people = new Map(clients.map(({ id, name }) => [id, name]));
  for (const { data: family } of families) for (const { id, displayName } of family ?? []) people.set(id, displayName);
  return [...people].filter(([id]) => !dead.has(id)).map(([id, name]) => ({ id, name }));
}
