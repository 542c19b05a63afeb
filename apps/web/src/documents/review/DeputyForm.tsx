import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { today } from '../../dates/fmt';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useColleagues } from '../../session/colleagues';
import { useSession } from '../../session/session';

/** Another supervisor reviews for me from one day to another. */
export function DeputyForm({ onSent }: { onSent(): void }) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const client = useQueryClient();
  const others = useColleagues()
    .filter(one => one.id !== userId && one.roles.includes('supervisor') && (!one.employedTo || one.employedTo >= today()))
    .map(one => ({ value: one.id, label: one.displayName }));
  const record = useRecordForm({
    draft: 'review-deputy',
    initial: { deputyId: '', startsOn: today(), endsOn: '' },
    send: async (values, { id }) => {
      await data(api.POST('/api/review-deputies', { body: { id, ...values } }));
      await client.invalidateQueries({ queryKey: ['review-deputies'] });
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('reviews:deputy.add')}>
      <NativeSelect label={t('reviews:deputy.who')} data={[{ value: '', label: t('web:form.choose') }, ...others]} {...form.getInputProps('deputyId')} required data-autofocus />
      <TextInput type="date" label={t('reviews:deputy.startsOn')} {...form.getInputProps('startsOn')} required />
      <TextInput type="date" label={t('reviews:deputy.endsOn')} {...form.getInputProps('endsOn')} required />
    </RecordFormBody>
  );
}
