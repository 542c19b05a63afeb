import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STATEMENT_SOURCES } from '#libs/law/violations/statement-source';
import { STATEMENT_TOPICS } from '#libs/law/violations/statement-topic';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type EventShown, type Place, useEventsChanged } from './events-query';

interface StatementFormProps {
  place: Place;
  event: EventShown;
  onSent(): void;
}

/** What somebody tells. What contradicts it stands beside it. */
export function StatementForm({ place, event, onSent }: StatementFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: `statement:${event.id}`,
    initial: { topic: 'course', source: 'victim', sourceName: '', givenOn: '', text: '' },
    send: async (values, { id }) => {
      const ofCase = event.mass && 'caseId' in place ? { caseId: place.caseId } : {};
      await data(api.POST('/api/events/{id}/statements', { params: { path: { id: event.id } }, body: { id, ...withoutBlanks(values), ...ofCase } as Schema<'NewStatementDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('violations:statement.add')}>
      <CodeSelect label={t('violations:field.topic')} codes={STATEMENT_TOPICS} words="violations:statementTopic." {...form.getInputProps('topic')} data-autofocus />
      <CodeSelect label={t('violations:field.source')} codes={STATEMENT_SOURCES} words="violations:statementSource." {...form.getInputProps('source')} />
      <TextInput label={t('violations:field.sourceName')} autoComplete="off" {...form.getInputProps('sourceName')} />
      <PartialDateInput label={t('violations:field.givenOn')} {...form.getInputProps('givenOn')} required />
      <Textarea label={t('violations:field.text')} autosize minRows={4} {...form.getInputProps('text')} required />
    </RecordFormBody>
  );
}
