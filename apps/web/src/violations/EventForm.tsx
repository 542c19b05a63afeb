import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REGIONS } from '#libs/law/region';
import { PLACE_KINDS } from '#libs/law/violations/place-kind';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { orNull, withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type EventShown, type Place, placeId, useEventsChanged } from './events-query';

interface EventFormProps {
  place: Place;
  /** The one that is changed; none for a new one. */
  event?: EventShown;
  onSent(): void;
}

/** When and where it happened, and what. */
export function EventForm({ place, event, onSent }: EventFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: event ? `event-change:${event.id}` : `event:${placeId(place)}`,
    initial: { happenedOn: event?.happenedOn ?? '', region: event?.region ?? '', placeKind: event?.placeKind ?? 'police_station', place: event?.place ?? '', description: event?.description ?? '' },
    send: async (values, { id, overVersion }) => {
      if (event) await change(event, values, overVersion);
      else await enter(place, { id, ...withoutBlanks(values) } as Schema<'NewEventDto'>);
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(event ? 'web:form.save' : 'violations:event.add')} fieldName={pointer => t(`violations:field.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <PartialDateInput label={t('violations:field.happenedOn')} {...form.getInputProps('happenedOn')} required data-autofocus />
      <CodeSelect label={t('violations:field.placeKind')} codes={PLACE_KINDS} words="violations:placeKind." {...form.getInputProps('placeKind')} />
      <CodeSelect label={t('violations:field.region')} codes={REGIONS} words="law:region." none={t('web:form.notKnown')} {...form.getInputProps('region')} />
      {!event?.mass && <TextInput label={t('violations:field.place')} {...form.getInputProps('place')} />}
      {!event?.mass && <Textarea label={t('violations:field.description')} autosize minRows={3} {...form.getInputProps('description')} />}
    </RecordFormBody>
  );
}

interface EventValues {
  happenedOn: string;
  region: string;
  placeKind: string;
  place: string;
  description: string;
}

function change(event: EventShown, { happenedOn, region, placeKind, place, description }: EventValues, overVersion: number | null) {
  const words = event.mass ? {} : { place: orNull(place), description: orNull(description) };
  const body = { happenedOn, placeKind, region: orNull(region), ...words } as Schema<'EventChangesDto'>;
  return data(api.PATCH('/api/events/{id}', { params: { path: { id: event.id }, header: ifMatch(overVersion ?? event.version) }, body }));
}

function enter(place: Place, body: Schema<'NewEventDto'>) {
  return 'caseId' in place
    ? data(api.POST('/api/cases/{id}/events', { params: { path: { id: place.caseId } }, body }))
    : data(api.POST('/api/clients/{id}/events', { params: { path: { id: place.clientId } }, body }));
}
