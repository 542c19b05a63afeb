import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsultChanged } from './consult-query';

export function AnswerForm({ consultId }: { consultId: string }) {
  const { t } = useTranslation();
  const changed = useConsultChanged();
  const record = useRecordForm({
    draft: `consult-answer:${consultId}`,
    initial: { text: '' },
    send: async ({ text }, { id }) => {
      await data(api.POST('/api/consults/{id}/answers', { params: { path: { id: consultId } }, body: { id, text } }));
      await changed();
    },
  });
  return (
    <RecordFormBody record={record} action={t('staff:consult.answer')}>
      <Textarea label={t('staff:consult.yourAnswer')} autosize minRows={3} {...record.form.getInputProps('text')} required />
    </RecordFormBody>
  );
}
