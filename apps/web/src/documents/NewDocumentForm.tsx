import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ENDONYMS, LANGUAGES } from '#libs/i18n/languages';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { currentLanguage } from '../texts/i18n';
import { useDocumentChanged } from './documents-query';
import { ProceedingSelect } from './ProceedingSelect';
import { TemplateSelect } from './TemplateSelect';
import { templatesQuery } from './templates-query';

/** What a document is for and in which language, and with whose words it begins; then it is open to be written. */
export function NewDocumentForm({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const changed = useDocumentChanged();
  const record = useRecordForm({
    draft: `document:${one.id}`,
    initial: {
      kind: 'complaint' as Schema<'DocumentKind'>, language: currentLanguage() as Schema<'Language'>, title: '', fileBy: '',
      proceedingId: one.proceedings.findLast(({ closedOn }) => !closedOn)?.id ?? '', templateId: '',
    },
    send: async ({ kind, language, title, templateId, ...rest }, { id }) => {
      // one that was chosen for another kind or language is not meant any more
      const offered = await client.ensureQueryData(templatesQuery(kind, language));
      const template = offered.some(one => one.id === templateId) ? { templateId } : {};
      const params = { path: { id: one.id } };
      const document = await data(api.POST('/api/cases/{id}/documents', { params, body: { id, kind, language, title, ...withoutBlanks(rest), ...template } }));
      await changed(document);
      await navigate({ to: '/documents/$documentId', params: { documentId: document.id } });
    },
  });
  const { form } = record;
  const { kind, language } = form.values;
  return (
    <RecordFormBody record={record} action={t('documents:begin')}>
      <CodeSelect label={t('documents:field.kind')} codes={DOCUMENT_KINDS} words="law:documentKind." {...form.getInputProps('kind')} required data-autofocus />
      <NativeSelect label={t('documents:field.language')} data={LANGUAGES.map(value => ({ value, label: ENDONYMS[value] }))} {...form.getInputProps('language')} required />
      <TemplateSelect kind={kind} language={language} {...form.getInputProps('templateId')} />
      <TextInput label={t('documents:field.title')} {...form.getInputProps('title')} required />
      <TextInput type="date" label={t('documents:field.fileBy')} {...form.getInputProps('fileBy')} />
      <ProceedingSelect proceedings={one.proceedings} {...form.getInputProps('proceedingId')} />
    </RecordFormBody>
  );
}
