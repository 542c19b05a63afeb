import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

export function GoalForm({ planId, onSent }: { planId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `goal:${planId}`,
    initial: { text: '' },
    send: async ({ text }, { id }) => {
      await data(api.POST('/api/plans/{id}/goals', { params: { path: { id: planId } }, body: { id, text } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('care:act.goal')}>
      <Textarea label={t('care:field.goal')} autosize minRows={2} {...record.form.getInputProps('text')} required data-autofocus />
    </RecordFormBody>
  );
}
