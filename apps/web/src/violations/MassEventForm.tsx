import { TextInput } from '@mantine/core';
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
import { useEventsChanged } from './events-query';

interface MassEventFormProps {
  /** The one that is changed; none for a new one. */
  event?: Schema<'MassEventDto'>;
  onSent(): void;
}

/** The public header of what befell many. */
export function MassEventForm({ event, onSent }: MassEventFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(null);
  const record = useRecordForm({
    draft: event ? `mass-event-change:${event.id}` : 'mass-event',
    initial: { title: event?.title ?? '', happenedOn: event?.happenedOn ?? '', placeKind: (event?.placeKind ?? 'street') as string, region: event?.region ?? '' },
    send: async (values, { id, overVersion }) => {
      if (event) await change(event, values, overVersion);
      else await data(api.POST('/api/mass-events', { body: { id, ...withoutBlanks(values) } as Schema<'NewMassEventDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(event ? 'web:form.save' : 'violations:massEvent.add')} fieldName={pointer => t(`violations:field.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput label={t('violations:field.title')} description={t('violations:massEvent.titleHint')} {...form.getInputProps('title')} required data-autofocus />
      <PartialDateInput label={t('violations:field.happenedOn')} {...form.getInputProps('happenedOn')} required />
      <CodeSelect label={t('violations:field.placeKind')} codes={PLACE_KINDS} words="violations:placeKind." {...form.getInputProps('placeKind')} />
      <CodeSelect label={t('violations:field.region')} codes={REGIONS} words="law:region." none={t('web:form.notKnown')} {...form.getInputProps('region')} />
    </RecordFormBody>
  );
}

function change(event: Schema<'MassEventDto'>, { region, ...values }: { title: string; happenedOn: string; placeKind: string; region: string }, overVersion: number | null) {
  const body = { ...values, region: orNull(region) } as Schema<'EventChangesDto'>;
  return data(api.PATCH('/api/events/{id}', { params: { path: { id: event.id }, header: ifMatch(overVersion ?? event.version) }, body }));
}
