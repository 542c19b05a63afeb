import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useTemplatesChanged } from './document-templates-query';

/** What a template is called. Its words are changed by making another from a document. */
export function TemplateTitleForm({ template, onSent }: { template: Schema<'TemplateRowDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useTemplatesChanged();
  const { id, version } = template;
  const record = useRecordForm({
    draft: `document-template:${id}`,
    initial: { title: template.title },
    send: async (body, { overVersion }) => {
      await data(api.PATCH('/api/document-templates/{id}', { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`templates:field.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput label={t('templates:field.title')} maxLength={300} {...record.form.getInputProps('title')} required data-autofocus />
    </RecordFormBody>
  );
}
