import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCaseChanged } from './case-query';

export function NarrativeForm({ one, onSent }: { one: Schema<'CaseDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const record = useRecordForm({
    draft: `narrative:${one.id}`,
    initial: { title: one.narrative.title, summary: one.narrative.summary ?? '' },
    send: async ({ title, summary }, { overVersion }) => {
      const params = { path: { id: one.id }, header: ifMatch(overVersion ?? one.narrative.version) };
      await data(api.PATCH('/api/cases/{id}/narrative', { params, body: { title, summary: orNull(summary) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`cases:narrative.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput label={t('cases:narrative.title')} {...form.getInputProps('title')} required data-autofocus />
      <Textarea label={t('cases:narrative.summary')} {...form.getInputProps('summary')} autosize minRows={4} maxRows={16} />
    </RecordFormBody>
  );
}
