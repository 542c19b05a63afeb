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
import { grantsQuery, servicesQuery, useCareChanged } from './care-query';
import { GrantSelect, paysFor } from './GrantSelect';
import { LineSelect, linesFor } from './LineSelect';
import { lastPayment } from './last-payment';

interface OutcomeFormProps {
  service: Schema<'ServiceDto'>;
  onSent(): void;
}

/** What became of a service, and what it cost: on its day, and paid as what was paid last for the same person, unless something else is said. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { data: ended = [], isPending } = useQuery(servicesQuery(props.service.clientId, 'ended'));
  const { data: grants = [], isPending: awaitsGrants } = useQuery(grantsQuery);
  return isPending || awaitsGrants ? null : <OutcomeFields {...props} grants={grants} last={lastPayment(ended)} />;
}

interface OutcomeFieldsProps extends OutcomeFormProps {
  grants: Schema<'GrantDto'>[];
  last: Schema<'ServiceCostDto'> | null;
}

function OutcomeFields({ service, onSent, grants, last }: OutcomeFieldsProps) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const day = service.dueOn && service.dueOn < today() ? service.dueOn : today();
  const payer: CostPayer = service.payer ?? last?.payer ?? 'own_funds';
  const lastGrant = grants.find(one => one.id === last?.grantId && paysFor(one, service.type, day));
  const record = useRecordForm({
    draft: `service-outcome:${service.id}`,
    initial: { outcome: 'delivered' as ServiceOutcome, occurredOn: day, reason: '', amount: '', currency: (last?.currency ?? 'KGS') as Currency, payer, grantId: service.grantId ?? lastGrant?.id ?? '', lineId: '' },
    send: async ({ outcome, occurredOn, reason, amount, currency, payer, grantId, lineId }, { overVersion }) => {
      const cost = amount.trim() && outcome !== 'declined' ? { cost: { amount: amount.replace(/\s/g, '').replace(',', '.'), currency, payer, ...(payer === 'grant' && withoutBlanks({ grantId, lineId: linesFor(grants, grantId, service.type).some(({ id }) => id === lineId) ? lineId : '' })) } } : {};
      const why = outcome !== 'delivered' && reason ? { reason: reason as ServiceReason } : {};
      await data(api.POST('/api/services/{id}/outcome', { params: { path: { id: service.id }, header: ifMatch(overVersion ?? service.version) }, body: { outcome, ...withoutBlanks({ occurredOn }), ...why, ...cost } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { outcome, occurredOn } = form.values;
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
          {form.values.payer === 'grant' && <GrantSelect grants={grants} type={service.type} day={occurredOn} {...form.getInputProps('grantId')} />}
          {form.values.payer === 'grant' && <LineSelect lines={linesFor(grants, form.values.grantId, service.type)} {...form.getInputProps('lineId')} />}
        </>
      )}
    </RecordFormBody>
  );
}
