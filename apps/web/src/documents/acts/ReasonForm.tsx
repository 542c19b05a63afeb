import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import type { ActFormProps } from './acts';

const PATHS = { withdraw: '/api/documents/{id}/withdrawals', revise: '/api/documents/{id}/revisions' } as const;

/** A document given up, or an approved one taken up again: with the reason. */
export function ReasonForm({ document, act, onDone }: ActFormProps & { act: keyof typeof PATHS }) {
  const { t } = useTranslation();
  const record = useRecordForm({
    draft: `document-${act}:${document.id}`,
    initial: { reason: '' },
    send: async ({ reason }, { id }) => onDone(act, await data(api.POST(PATHS[act], { params: { path: { id: document.id } }, body: { id, reason } }))),
  });
  return (
    <RecordFormBody record={record} action={t(`documents:act.${act}`)}>
      <Textarea label={t(`documents:reason.${act}`)} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
