import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type CaseFile, useFilesChanged } from './files-query';

/** It was put here by mistake: it stays, says so, and is left out of what goes to others. */
export function VoidFileForm({ file, onSent }: { file: CaseFile; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useFilesChanged(file.caseId);
  const record = useRecordForm({
    draft: `file-voiding:${file.id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      const params = { path: { id: file.id }, header: ifMatch(overVersion ?? file.version) };
      await data(api.POST('/api/files/{id}/voiding', { params, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('files:void.open')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text className="file-name">{file.name}</Text>
      <Text size="sm" c="dimmed">{t('files:void.hint')}</Text>
      <Textarea label={t('files:void.reason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
