import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isPartialDate } from '#libs/law/partial-date';
import { awardOn } from '#libs/law/redress/award-on-day';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { asAmount } from '../money/fmt-money';
import { MoneyFields } from '../money/MoneyFields';
import type { ActFormProps } from './acts';
import { payeesOf } from './name-in-case';
import { useRedressChanged } from './redress-query';

/** A payment, booked on the decision that stood on the day it was paid, and in its currency. */
export function PaymentForm({ one, claim, onSent }: ActFormProps & { claim: Schema<'ClaimDto'> }) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const decisions = claim.awards.filter(({ voidedAt }) => !voidedAt);
  const awardOf = (paidOn: string) => (isPartialDate(paidOn) ? awardOn(decisions, paidOn) : null) ?? decisions.at(-1)!;
  const record = useRecordForm({
    draft: `payment:${claim.id}`,
    initial: { amount: '', paidOn: today(), payeePersonId: claim.claimantPersonId ?? '', account: '' },
    send: async ({ amount, ...values }, { id }) => {
      const award = awardOf(values.paidOn);
      const body = { id, amount: asAmount(amount), currency: award.currency, ...withoutBlanks(values) } as Schema<'NewPaymentDto'>;
      await data(api.POST('/api/awards/{id}/payments', { params: { path: { id: award.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:save')}>
      <MoneyFields label={t('redress:field.paidSum', { currency: awardOf(form.values.paidOn).currency })} amount={form.getInputProps('amount')} required />
      <PartialDateInput label={t('redress:field.paidOn')} {...form.getInputProps('paidOn')} required />
      <NativeSelect label={t('redress:field.payeePersonId')} {...form.getInputProps('payeePersonId')} data={payeesOf(one).map(({ personId, name }) => ({ value: personId, label: name }))} />
      <TextInput label={t('redress:field.account')} description={t('redress:field.accountHint')} autoComplete="off" {...form.getInputProps('account')} />
    </RecordFormBody>
  );
}
