import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { today } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useStaffChanged } from './staff-query';

export function QualificationForm({ userId, onSent }: { userId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useStaffChanged();
  const record = useRecordForm({
    draft: `qualification:${userId}`,
    initial: { licenceNumber: '', startsOn: today() },
    send: async (values, { id }) => {
      await data(api.POST('/api/users/{id}/qualifications', { params: { path: { id: userId } }, body: { id, kind: 'attorney', ...values } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('staff:qualification.add')}>
      <TextInput label={t('staff:qualification.licence')} {...form.getInputProps('licenceNumber')} required data-autofocus />
      <TextInput type="date" label={t('staff:period.firstDay')} {...form.getInputProps('startsOn')} required />
    </RecordFormBody>
  );
}
