import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { BodySelect } from '../cases/proceedings/BodySelect';
import { PartialDateInput } from '../dates/PartialDateInput';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { asAmount } from '../money/fmt-money';
import { MoneyFields } from '../money/MoneyFields';
import { ActChips } from './ActChips';
import type { ActFormProps } from './acts';
import { ProceedingSelect } from './ProceedingSelect';
import { useRedressChanged } from './redress-query';

export function ClaimChangeForm({ one, claim, onSent }: ActFormProps & { claim: Schema<'ClaimDto'> }) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const { sought, currency, filedOn, proceedingId, bodyId, particulars, actIds } = claim;
  const record = useRecordForm({
    draft: `claim-change:${claim.id}`,
    initial: { sought: sought ?? '', currency: currency ?? 'KGS', filedOn: filedOn ?? '', proceedingId: proceedingId ?? '', bodyId: bodyId ?? '', particulars: particulars ?? '', actIds },
    send: async (values, { overVersion }) => {
      const money = values.sought.trim() ? { sought: asAmount(values.sought), currency: values.currency } : { sought: null, currency: null };
      const body = { ...money, filedOn: orNull(values.filedOn), proceedingId: orNull(values.proceedingId), bodyId: orNull(values.bodyId), particulars: orNull(values.particulars), actIds: values.actIds.length ? values.actIds : null } as Schema<'ClaimChangesDto'>;
      await data(api.PATCH('/api/claims/{id}', { params: { path: { id: claim.id }, header: ifMatch(overVersion ?? claim.version) }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:save')} fieldName={pointer => t(`redress:field.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <MoneyFields label={t('redress:field.sought')} amount={form.getInputProps('sought')} currency={form.getInputProps('currency')} />
      <ActChips one={one} clientId={claim.clientId} {...form.getInputProps('actIds')} />
      <PartialDateInput label={t('redress:field.filedOn')} {...form.getInputProps('filedOn')} />
      <ProceedingSelect one={one} {...form.getInputProps('proceedingId')} />
      {!form.values.proceedingId && <BodySelect {...form.getInputProps('bodyId')} label={t('redress:field.bodyId')} />}
      <Textarea label={t('redress:field.particulars')} autosize minRows={2} {...form.getInputProps('particulars')} />
    </RecordFormBody>
  );
}
