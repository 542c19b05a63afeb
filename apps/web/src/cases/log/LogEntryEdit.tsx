import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LOG_ENTRY_KINDS, type LogEntryKind } from '#libs/law/log-entry-kind';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';

interface LogEntryEditProps {
  entry: Schema<'LogEntryDto'>;
  caseId: string;
  onSent(): void;
}

export function LogEntryEdit({ entry, caseId, onSent }: LogEntryEditProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm({
    draft: `log-entry-edit:${entry.id}`,
    initial: { kind: entry.kind as LogEntryKind, occurredOn: entry.occurredOn, text: entry.text, minutes: String(entry.minutes ?? '') },
    send: async ({ minutes, ...values }, { overVersion }) => {
      const params = { path: { id: entry.id }, header: ifMatch(overVersion ?? entry.version) };
      await data(api.PATCH('/api/log-entries/{id}', { params, body: { ...values, minutes: minutes === '' ? null : Number(minutes) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`cases:log.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Textarea label={t('cases:log.text')} {...form.getInputProps('text')} autosize minRows={3} maxRows={16} required data-autofocus />
      <CodeSelect label={t('cases:log.kind')} codes={LOG_ENTRY_KINDS} words="law:logEntryKind." {...form.getInputProps('kind')} />
      <PartialDateInput label={t('cases:log.occurredOn')} {...form.getInputProps('occurredOn')} required />
      <TextInput type="number" label={t('cases:log.minutes')} {...form.getInputProps('minutes')} min={0} max={1440} />
    </RecordFormBody>
  );
}
