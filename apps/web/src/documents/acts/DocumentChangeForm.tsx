import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { orNull } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { documentQuery, useDocumentChanged } from '../documents-query';
import { ProceedingSelect } from '../ProceedingSelect';

interface DocumentChangeFormProps {
  document: Schema<'DocumentDto'>;
  proceedings: Schema<'ProceedingDto'>[];
  onSent(): void;
}

/** Another title, kind, day or proceeding; the words are written on the sheet. */
export function DocumentChangeForm({ document, proceedings, onSent }: DocumentChangeFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const changed = useDocumentChanged();
  const record = useRecordForm({
    draft: `document-change:${document.id}`,
    initial: { title: document.title, kind: document.kind, fileBy: document.fileBy ?? '', proceedingId: document.proceedingId ?? '' },
    send: async ({ fileBy, proceedingId, ...rest }, { overVersion }) => {
      const params = { path: { id: document.id }, header: ifMatch(overVersion ?? document.version) };
      await changed(await data(api.PATCH('/api/documents/{id}', { params, body: { ...rest, fileBy: orNull(fileBy), proceedingId: orNull(proceedingId) } })));
    },
    onSent,
  });
  const { form } = record;
  const takeTheirs = () => {
    void client.invalidateQueries({ queryKey: documentQuery(document.id).queryKey });
    onSent();
  };
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`documents:field.${pointer.slice(1)}`)} onTakeTheirs={takeTheirs}>
      <TextInput label={t('documents:field.title')} {...form.getInputProps('title')} required data-autofocus />
      <CodeSelect label={t('documents:field.kind')} codes={DOCUMENT_KINDS} words="law:documentKind." {...form.getInputProps('kind')} required />
      <TextInput type="date" label={t('documents:field.fileBy')} {...form.getInputProps('fileBy')} />
      <ProceedingSelect proceedings={proceedings} {...form.getInputProps('proceedingId')} />
    </RecordFormBody>
  );
}
