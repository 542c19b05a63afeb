import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { today } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useStaffChanged } from './staff-query';

export function PromotionForm({ userId, onSent }: { userId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useStaffChanged();
  const record = useRecordForm({
    draft: `promotion:${userId}`,
    initial: { startsOn: today(), licenceNumber: '' },
    send: async ({ startsOn, licenceNumber }, { id }) => {
      const body = { id, startsOn, ...(licenceNumber.trim() && { attorney: { licenceNumber } }) };
      await data(api.POST('/api/users/{id}/promotions', { params: { path: { id: userId } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('staff:promotion.promote')}>
      <Text size="sm">{t('staff:promotion.hint')}</Text>
      <TextInput type="date" label={t('staff:promotion.startsOn')} {...form.getInputProps('startsOn')} required data-autofocus />
      <TextInput label={t('staff:qualification.licence')} description={t('staff:promotion.licenceHint')} {...form.getInputProps('licenceNumber')} />
    </RecordFormBody>
  );
}
