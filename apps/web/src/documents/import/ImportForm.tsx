import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENDONYMS, LANGUAGES } from '#libs/i18n/languages';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { withoutBlanks } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { currentLanguage } from '../../texts/i18n';
import { useDocumentChanged } from '../documents-query';
import { FileSelect } from '../filing/FileSelect';
import { ProceedingSelect } from '../ProceedingSelect';
import { ImportWarnings } from './ImportWarnings';

const DOCX = /\.docx$/i;

/** A document with the words of a DOCX file of the case. What did not come along is said before one goes on. */
export function ImportForm({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useDocumentChanged();
  const [warned, warn] = useState<Schema<'ImportedDocumentDto'> | null>(null);
  const record = useRecordForm({
    draft: `document-import:${one.id}`,
    initial: {
      fileId: '', kind: 'complaint' as Schema<'DocumentKind'>, language: currentLanguage() as Schema<'Language'>, title: '', fileBy: '',
      proceedingId: one.proceedings.findLast(({ closedOn }) => !closedOn)?.id ?? '',
    },
    send: async ({ fileId, kind, language, title, ...rest }, { id }) => {
      const params = { path: { id: fileId } };
      const imported = await data(api.POST('/api/files/{id}/documents', { params, body: { id, kind, language, title, ...withoutBlanks(rest) } }));
      await changed(imported.document);
      if (imported.warnings.length) warn(imported);
      else await navigate({ to: '/documents/$documentId', params: { documentId: imported.document.id } });
    },
  });
  const { form } = record;
  if (warned) return <ImportWarnings imported={warned} />;
  return (
    <RecordFormBody record={record} action={t('documents:begin')}>
      <Text size="sm">{t('documents:import.hint')}</Text>
      <FileSelect caseId={one.id} fits={({ name }) => DOCX.test(name)} label={t('documents:import.file')} {...form.getInputProps('fileId')} required data-autofocus />
      <CodeSelect label={t('documents:field.kind')} codes={DOCUMENT_KINDS} words="law:documentKind." {...form.getInputProps('kind')} required />
      <NativeSelect label={t('documents:field.language')} data={LANGUAGES.map(value => ({ value, label: ENDONYMS[value] }))} {...form.getInputProps('language')} required />
      <TextInput label={t('documents:field.title')} {...form.getInputProps('title')} required />
      <TextInput type="date" label={t('documents:field.fileBy')} {...form.getInputProps('fileBy')} />
      <ProceedingSelect proceedings={one.proceedings} {...form.getInputProps('proceedingId')} />
    </RecordFormBody>
  );
}
