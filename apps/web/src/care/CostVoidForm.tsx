import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COST_VOID_REASONS, type CostVoidReason } from '#libs/law/care/cost-payer';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { fmtMoney } from '../money/fmt-money';
import { useCareChanged } from './care-query';

/** A wrong cost counts no more; it stays in the record, and the right one is entered beside it. */
export function CostVoidForm({ cost, onSent }: { cost: Schema<'ServiceCostDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `cost-void:${cost.id}`,
    initial: { reason: 'wrong_amount' as CostVoidReason },
    send: async ({ reason }, { overVersion }) => {
      await data(api.POST('/api/service-costs/{id}/void', { params: { path: { id: cost.id }, header: ifMatch(overVersion ?? cost.version) }, body: { reason } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('care:act.void')} onTakeTheirs={() => void changed().then(onSent)}>
      <Text fw={600}>{`${fmtMoney(cost.amount, cost.currency)} · ${t(`law:costPayer.${cost.payer}`)}`}</Text>
      <CodeSelect label={t('care:field.reason')} codes={COST_VOID_REASONS} words="law:costVoidReason." {...record.form.getInputProps('reason')} data-autofocus />
    </RecordFormBody>
  );
}
