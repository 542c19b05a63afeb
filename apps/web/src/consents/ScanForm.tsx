import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { newId } from '../api/new-id';
import type { Schema } from '../api/schema';
import { ChooseFiles } from '../files/ChooseFiles';
import { isExported } from '../files/file-rules';
import { filesQuery, useFilesChanged } from '../files/files-query';
import { SendingRow } from '../files/SendingRow';
import { uploads, useUploads } from '../files/uploads';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { toastProblem } from '../ui/toast';
import { useConsentsChanged } from './consents-query';

interface ScanFormProps {
  consent: Schema<'ConsentDto'>;
  /** A case of the client, where the scan lies. */
  caseId: string;
  onSent(): void;
}

/** The signed paper, scanned afterwards: a file that is there, or one of this device, which becomes a file of the case. */
export function ScanForm({ consent, caseId, onSent }: ScanFormProps) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const filesChanged = useFilesChanged(caseId);
  const { data: files } = useQuery(filesQuery(caseId));
  const [sentId, setSent] = useState('');
  const sending = useUploads(caseId).find(({ id }) => id === sentId);
  const scans = (files ?? []).filter(isExported);
  const record = useRecordForm({
    draft: `consent-scan:${consent.id}`,
    initial: { fileId: '' },
    send: async ({ fileId }, { id }) => {
      await data(api.POST('/api/consents/{id}/scans', { params: { path: { id: consent.id } }, body: { id, fileId: fileId || sentId } }));
      await changed();
    },
    onSent,
  });
  const send = async ([file]: File[]) => {
    const id = newId();
    try {
      await data(api.POST('/api/cases/{id}/files', { params: { path: { id: caseId } }, body: { id, name: file.name, size: file.size, kind: 'other' } }));
      uploads.add({ id, caseId, name: file.name, size: file.size }, file);
      setSent(id);
      record.form.setFieldValue('fileId', '');
      await filesChanged();
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const chosen = record.form.getValues().fileId || (scans.some(({ id }) => id === sentId) ? sentId : '');
  return (
    <RecordFormBody record={record} action={t('consents:scanForm.attach')} disabled={!chosen}>
      <Text size="sm">{t('consents:scanForm.hint')}</Text>
      <ChooseFiles variant="default" onChoose={chosenFiles => void send(chosenFiles)}>{t('consents:scanForm.send')}</ChooseFiles>
      {sending && <SendingRow sending={sending} files={files ?? []} />}
      <NativeSelect label={t('consents:scan')} value={chosen} onChange={event => record.form.setFieldValue('fileId', event.currentTarget.value)}
        data={[{ value: '', label: t('consents:choose') }, ...scans.map(({ id, name }) => ({ value: id, label: name }))]} />
    </RecordFormBody>
  );
}
