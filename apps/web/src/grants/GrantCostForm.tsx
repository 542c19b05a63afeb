import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Currency } from '#libs/law/money/currency';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { today } from '../dates/fmt';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { asAmount } from '../money/fmt-money';
import { MoneyFields } from '../money/MoneyFields';
import { useGrantsChanged } from './grants-query';

/** What the grant has paid besides services: of which line, what for, and no name. */
export function GrantCostForm({ grant, onSent }: { grant: Schema<'GrantDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const lines = grant.lines.filter(one => !one.voidedAt && one.purposes.length);
  const record = useRecordForm({
    draft: `grant-cost:${grant.id}`,
    initial: { lineId: lines[0].id, purpose: lines[0].purposes[0], amount: '', currency: grant.currency as Currency, incurredOn: today() < grant.endsOn ? today() : grant.endsOn },
    send: async ({ amount, ...values }, { id }) => {
      await data(api.POST('/api/grants/{id}/costs', { params: { path: { id: grant.id } }, body: { id, ...values, amount: asAmount(amount) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const purposes = lines.find(({ id }) => id === form.values.lineId)?.purposes ?? [];
  const chooseLine = (lineId: string) => {
    const offered = lines.find(({ id }) => id === lineId)!.purposes;
    form.setValues(({ purpose }) => ({ lineId, purpose: offered.includes(purpose!) ? purpose : offered[0] }));
  };
  return (
    <RecordFormBody record={record} action={t('grants:cost.add')}>
      <NativeSelect label={t('grants:field.line')} data={lines.map(one => ({ value: one.id, label: one.name }))} {...form.getInputProps('lineId')} onChange={event => chooseLine(event.currentTarget.value)} data-autofocus />
      <CodeSelect label={t('grants:field.purpose')} codes={purposes} words="grants:purpose." {...form.getInputProps('purpose')} />
      <MoneyFields label={t('grants:field.amount')} amount={form.getInputProps('amount')} currency={{ label: t('grants:field.currency'), ...form.getInputProps('currency') }} required />
      <DayField label={t('grants:field.incurredOn')} {...form.getInputProps('incurredOn')} required />
    </RecordFormBody>
  );
}
