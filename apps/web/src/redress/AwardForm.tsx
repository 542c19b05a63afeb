import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AwardEffect, effectsAfter, namesAmount } from '#libs/law/redress/award-effect';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { likelyProceeding } from '../deadlines/ProceedingSelect';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { asAmount } from '../money/fmt-money';
import { MoneyFields } from '../money/MoneyFields';
import type { ActFormProps } from './acts';
import { ProceedingSelect } from './ProceedingSelect';
import { useRedressChanged } from './redress-query';

/** What an instance decided; only what can follow the decision that stands is offered. */
export function AwardForm({ one, claim, onSent }: ActFormProps & { claim: Schema<'ClaimDto'> }) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const former = claim.awards.find(({ id }) => id === claim.standing.awardId);
  const effects = effectsAfter((former?.effect ?? null) as AwardEffect | null);
  const begins = effects.includes('granted');
  const record = useRecordForm({
    draft: `award:${claim.id}`,
    initial: { effect: effects[0] as AwardEffect, amount: '', currency: former?.currency ?? claim.currency ?? 'KGS', proceedingId: likelyProceeding(one), decidedOn: '', inForceOn: '', note: '' },
    send: async ({ effect, amount, currency, ...values }, { id }) => {
      const money = namesAmount(effect) && amount.trim() ? { amount: asAmount(amount), ...(begins && { currency }) } : {};
      const body = { id, effect, ...(former && { followsId: former.id }), ...money, ...withoutBlanks(values) } as Schema<'NewAwardDto'>;
      await data(api.POST('/api/claims/{id}/awards', { params: { path: { id: claim.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:save')}>
      <CodeSelect label={t('redress:field.effect')} codes={effects} words="redress:awardEffect." {...form.getInputProps('effect')} />
      {namesAmount(form.values.effect) && (
        <MoneyFields label={t(begins ? 'redress:field.granted' : 'redress:field.newSum')} amount={form.getInputProps('amount')} currency={begins ? form.getInputProps('currency') : undefined} required={claim.form === 'compensation'} />
      )}
      <PartialDateInput label={t('redress:field.decidedOn')} {...form.getInputProps('decidedOn')} required />
      <PartialDateInput label={t('redress:field.inForceOn')} {...form.getInputProps('inForceOn')} />
      <ProceedingSelect one={one} {...form.getInputProps('proceedingId')} />
      <Textarea label={t('redress:field.note')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
