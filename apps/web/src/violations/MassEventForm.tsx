import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REGIONS } from '#libs/law/region';
import { PLACE_KINDS } from '#libs/law/violations/place-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { massEventsQuery } from './events-query';

/** The public header of what befell many. */
export function MassEventForm({ onSent }: { onSent(): void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const record = useRecordForm({
    draft: 'mass-event',
    initial: { title: '', happenedOn: '', placeKind: 'street', region: '' },
    send: async (values, { id }) => {
      await data(api.POST('/api/mass-events', { body: { id, ...withoutBlanks(values) } as Schema<'NewMassEventDto'> }));
      await queries.invalidateQueries(massEventsQuery);
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('violations:massEvent.add')}>
      <TextInput label={t('violations:field.title')} description={t('violations:massEvent.titleHint')} {...form.getInputProps('title')} required data-autofocus />
      <PartialDateInput label={t('violations:field.happenedOn')} {...form.getInputProps('happenedOn')} required />
      <CodeSelect label={t('violations:field.placeKind')} codes={PLACE_KINDS} words="violations:placeKind." {...form.getInputProps('placeKind')} />
      <CodeSelect label={t('violations:field.region')} codes={REGIONS} words="law:region." none={t('web:form.notKnown')} {...form.getInputProps('region')} />
    </RecordFormBody>
  );
}
