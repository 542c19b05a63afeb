import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CLAIM_FORMS } from '#libs/law/redress/claim-form';
import { DAMAGE_KINDS } from '#libs/law/redress/damage-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { BodySelect } from '../cases/proceedings/BodySelect';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { asAmount } from '../money/fmt-money';
import { MoneyFields } from '../money/MoneyFields';
import { ActChips } from './ActChips';
import type { ActFormProps } from './acts';
import { ProceedingSelect } from './ProceedingSelect';
import { useRedressChanged } from './redress-query';

export function ClaimForm({ one, onSent }: ActFormProps) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const record = useRecordForm({
    draft: `claim:${one.id}`,
    initial: { clientId: one.clients[0]?.id ?? '', form: 'compensation', damage: 'moral', sought: '', currency: 'KGS', proceedingId: '', bodyId: '', filedOn: '', particulars: '', actIds: [] as string[] },
    send: async ({ form, damage, sought, currency, actIds, ...values }, { id }) => {
      const money = sought.trim() ? { sought: asAmount(sought), currency } : {};
      const body = { id, form, ...(form === 'compensation' && { damage }), ...money, ...(actIds.length && { actIds }), ...withoutBlanks(values) } as Schema<'NewClaimDto'>;
      await data(api.POST('/api/cases/{id}/claims', { params: { path: { id: one.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:save')}>
      {one.clients.length > 1 && <NativeSelect label={t('redress:field.clientId')} {...form.getInputProps('clientId')} onChange={event => form.setValues({ clientId: event.currentTarget.value, actIds: [] })} data={one.clients.map(({ id, name }) => ({ value: id, label: name }))} />}
      <CodeSelect label={t('redress:field.form')} codes={CLAIM_FORMS} words="redress:claimForm." {...form.getInputProps('form')} />
      {form.values.form === 'compensation' && <CodeSelect label={t('redress:field.damage')} codes={DAMAGE_KINDS} words="redress:damageKind." {...form.getInputProps('damage')} />}
      <MoneyFields label={t('redress:field.sought')} amount={form.getInputProps('sought')} currency={form.getInputProps('currency')} />
      <ActChips one={one} clientId={form.values.clientId} {...form.getInputProps('actIds')} />
      <PartialDateInput label={t('redress:field.filedOn')} {...form.getInputProps('filedOn')} />
      <ProceedingSelect one={one} {...form.getInputProps('proceedingId')} />
      {!form.values.proceedingId && <BodySelect {...form.getInputProps('bodyId')} label={t('redress:field.bodyId')} />}
      <Textarea label={t('redress:field.particulars')} autosize minRows={2} {...form.getInputProps('particulars')} />
    </RecordFormBody>
  );
}
