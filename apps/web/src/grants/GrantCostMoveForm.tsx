import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { fmtMoney } from '../money/fmt-money';
import { useGrantsChanged } from './grants-query';

interface GrantCostMoveFormProps {
  grant: Schema<'GrantDto'>;
  cost: Schema<'GrantCostDto'>;
  onSent(): void;
}

/** Bills another line of the grant that pays for such. */
export function GrantCostMoveForm({ grant, cost, onSent }: GrantCostMoveFormProps) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const lines = grant.lines.filter(one => !one.voidedAt && one.purposes.includes(cost.purpose));
  const record = useRecordForm({
    draft: `grant-cost-line:${cost.id}`,
    initial: { lineId: cost.lineId },
    send: async (body, { overVersion }) => {
      await data(api.PATCH('/api/grant-costs/{id}', { params: { path: { id: cost.id }, header: ifMatch(overVersion ?? cost.version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={() => t('grants:field.line')} onTakeTheirs={() => void changed().then(onSent)}>
      <Text fw={600}>{`${fmtMoney(cost.amount, cost.currency)} · ${t(`grants:purpose.${cost.purpose}`)}`}</Text>
      <NativeSelect label={t('grants:field.line')} data={lines.map(one => ({ value: one.id, label: one.name }))} {...record.form.getInputProps('lineId')} data-autofocus />
    </RecordFormBody>
  );
}
