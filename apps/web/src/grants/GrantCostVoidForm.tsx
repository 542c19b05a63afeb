import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COST_VOID_REASONS, type CostVoidReason } from '#libs/law/care/cost-payer';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { fmtMoney } from '../money/fmt-money';
import { useGrantsChanged } from './grants-query';

/** A wrong cost counts no more; it stays in the list, and the right one is entered beside it. */
export function GrantCostVoidForm({ cost, onSent }: { cost: Schema<'GrantCostDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const record = useRecordForm({
    draft: `grant-cost-void:${cost.id}`,
    initial: { reason: 'wrong_amount' as CostVoidReason },
    send: async (body, { overVersion }) => {
      await data(api.POST('/api/grant-costs/{id}/void', { params: { path: { id: cost.id }, header: ifMatch(overVersion ?? cost.version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('grants:act.voidCost')} onTakeTheirs={() => void changed().then(onSent)}>
      <Text fw={600}>{`${fmtMoney(cost.amount, cost.currency)} · ${t(`grants:purpose.${cost.purpose}`)}`}</Text>
      <CodeSelect label={t('grants:field.reason')} codes={COST_VOID_REASONS} words="law:costVoidReason." {...record.form.getInputProps('reason')} data-autofocus />
    </RecordFormBody>
  );
}
