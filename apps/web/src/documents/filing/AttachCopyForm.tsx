import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useDocumentChanged } from '../documents-query';
import type { CopyDialogProps } from './CopyDialog';
import { FileSelect } from './FileSelect';

/** Which file is what was handed in. */
export function AttachCopyForm({ document, filing, onDone }: CopyDialogProps) {
  const { t } = useTranslation();
  const changed = useDocumentChanged();
  const record = useRecordForm({
    draft: `filed-copy:${document.id}`,
    initial: { fileId: '' },
    send: async (body, { overVersion }) => {
      const params = { path: { id: document.id }, header: ifMatch(overVersion ?? filing.version) };
      await changed(await data(api.POST('/api/documents/{id}/filed-copy', { params, body })));
    },
    onSent: onDone,
  });
  return (
    <RecordFormBody record={record} action={t('documents:copy.attach')}>
      <Text size="sm">{t('documents:copy.hint')}</Text>
      <FileSelect caseId={document.caseId} fits={() => true} label={t('documents:copy.file')} {...record.form.getInputProps('fileId')} required data-autofocus />
    </RecordFormBody>
  );
}
