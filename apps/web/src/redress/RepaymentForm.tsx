import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { asAmount } from '../money/fmt-money';
import { MoneyFields } from '../money/MoneyFields';
import type { ActFormProps } from './acts';
import { useRedressChanged } from './redress-query';

/** What of a payment went back. */
export function RepaymentForm({ one, payment, onSent }: ActFormProps & { payment: Schema<'PaymentDto'> }) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const record = useRecordForm({
    draft: `repayment:${payment.id}`,
    initial: { amount: '', repaidOn: today(), reason: '' },
    send: async ({ amount, ...values }, { id }) => {
      await data(api.POST('/api/payments/{id}/repayments', { params: { path: { id: payment.id } }, body: { id, amount: asAmount(amount), ...values } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:save')}>
      <MoneyFields label={t('redress:field.repaidSum', { currency: payment.currency })} amount={form.getInputProps('amount')} required />
      <PartialDateInput label={t('redress:field.repaidOn')} {...form.getInputProps('repaidOn')} required />
      <Textarea label={t('redress:field.repaidWhy')} autosize minRows={2} {...form.getInputProps('reason')} required />
    </RecordFormBody>
  );
}
