import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { today } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ColleagueSelect } from '../session/ColleagueSelect';
import { useStaffChanged } from './staff-query';

/** A supervisor for this colleague, from a day on. */
export function SupervisionForm({ userId, onSent }: { userId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useStaffChanged();
  const record = useRecordForm({
    draft: `supervision:${userId}`,
    initial: { supervisorId: '', startsOn: today() },
    send: async ({ supervisorId, startsOn }, { id }) => {
      await data(api.POST('/api/users/{id}/supervisions', { params: { path: { id: supervisorId } }, body: { id, superviseeId: userId, startsOn } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('staff:supervision.add')}>
      <ColleagueSelect label={t('staff:supervision.who')} roles={['supervisor']} {...form.getInputProps('supervisorId')} required />
      <TextInput type="date" label={t('staff:period.firstDay')} {...form.getInputProps('startsOn')} required />
    </RecordFormBody>
  );
}
