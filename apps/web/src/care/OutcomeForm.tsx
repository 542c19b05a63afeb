import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { COST_PAYERS, type CostPayer } from '#libs/law/care/cost-payer';
import { reasonsOf, type ServiceReason } from '#libs/law/care/service-reason';
import { SERVICE_OUTCOMES, type ServiceOutcome } from '#libs/law/care/service-state';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { today } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { CodeChips } from '../forms/CodeChips';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { grantsQuery, useCareChanged } from './care-query';

/** What became of a service, and what it cost. */
export function OutcomeForm({ service, onSent }: { service: Schema<'ServiceDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const { data: grants = [] } = useQuery(grantsQuery);
  const record = useRecordForm({
    draft: `service-outcome:${service.id}`,
    initial: { outcome: 'delivered' as ServiceOutcome, occurredOn: today(), reason: '', amount: '', currency: 'KGS' as Currency, payer: 'own_funds' as CostPayer, grantId: '' },
    send: async ({ outcome, occurredOn, reason, amount, currency, payer, grantId }, { overVersion }) => {
      const cost = amount.trim() && outcome !== 'declined' ? { cost: { amount: amount.replace(/\s/g, '').replace(',', '.'), currency, payer, ...(payer === 'grant' && withoutBlanks({ grantId })) } } : {};
      const why = outcome !== 'delivered' && reason ? { reason: reason as ServiceReason } : {};
      await data(api.POST('/api/services/{id}/outcome', { params: { path: { id: service.id }, header: ifMatch(overVersion ?? service.version) }, body: { outcome, ...withoutBlanks({ occurredOn }), ...why, ...cost } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { outcome, payer } = form.values;
  const paying = grants.filter(({ serviceTypes }) => serviceTypes.includes(service.type));
  return (
    <RecordFormBody record={record} action={t('care:service.save')} onTakeTheirs={() => void changed().then(onSent)}>
      <CodeChips label={t('care:field.outcome')} codes={SERVICE_OUTCOMES} words="law:serviceState." {...form.getInputProps('outcome')} />
      <PartialDateInput label={t('care:field.occurredOn')} {...form.getInputProps('occurredOn')} />
      {outcome !== 'delivered' && <CodeSelect label={t('care:field.reason')} codes={reasonsOf(outcome)} words="law:serviceReason." none={t('care:field.none')} {...form.getInputProps('reason')} />}
      {outcome !== 'declined' && (
        <>
          <Group grow align="flex-start">
            <TextInput label={t('care:field.amount')} inputMode="decimal" {...form.getInputProps('amount')} autoComplete="off" />
            <NativeSelect label={t('care:field.currency')} data={[...CURRENCIES]} {...form.getInputProps('currency')} />
          </Group>
          <CodeSelect label={t('care:field.payer')} codes={COST_PAYERS} words="law:costPayer." {...form.getInputProps('payer')} />
          {payer === 'grant' && <NativeSelect label={t('care:field.grantId')} data={[{ value: '', label: t('care:field.none') }, ...paying.map(one => ({ value: one.id, label: `${one.donor}: ${one.name}` }))]} {...form.getInputProps('grantId')} />}
        </>
      )}
    </RecordFormBody>
  );
}
