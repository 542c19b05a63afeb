import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ERASURE_REASONS, type ErasureReason } from '#libs/sealing/erasure-reason';
import { api, data } from '../api/client';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useErasuresChanged } from './erasures';

export function ErasureForm({ clientId, onSent }: { clientId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useErasuresChanged();
  const record = useRecordForm<{ reason: ErasureReason | '' }>({
    draft: `erasure:${clientId}`,
    initial: { reason: '' },
    send: async ({ reason }, { id }) => {
      await data(api.POST('/api/clients/{id}/erasure', { params: { path: { id: clientId } }, body: { id, reason: reason as ErasureReason } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('sealing:erasure.ask')}>
      <Text size="sm">{t('sealing:erasure.hint')}</Text>
      <CodeSelect label={t('sealing:erasure.reason')} codes={ERASURE_REASONS} words="sealing:erasureReason." none={t('web:form.choose')} {...record.form.getInputProps('reason')} required />
    </RecordFormBody>
  );
}
