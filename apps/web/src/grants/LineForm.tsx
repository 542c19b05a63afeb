import { Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ServiceType } from '#libs/law/care/service-type';
import { GRANT_COST_PURPOSES, type GrantCostPurpose } from '#libs/law/grants/grant-cost-purpose';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { asAmount } from '../money/fmt-money';
import { MoneyFields } from '../money/MoneyFields';
import { useGrantsChanged } from './grants-query';

interface LineFormProps {
  grant: Schema<'GrantDto'>;
  line?: Schema<'BudgetLineDto'>;
  onSent(): void;
}

/** A new line of the budget, or a change of one. */
export function LineForm({ grant, line, onSent }: LineFormProps) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const record = useRecordForm({
    draft: line ? `budget-line:${line.id}` : `budget-line:${grant.id}`,
    initial: {
      name: line?.name ?? '', amount: line?.amount ?? '', serviceTypes: (line?.serviceTypes ?? []) as ServiceType[], purposes: (line?.purposes ?? []) as GrantCostPurpose[],
      position: (line?.position ?? '') as number | '',
    },
    send: async ({ amount, position, ...values }, { id, overVersion }) => {
      const body = { ...values, amount: asAmount(amount), ...(position !== '' && { position }) };
      await data(line
        ? api.PATCH('/api/budget-lines/{id}', { params: { path: { id: line.id }, header: ifMatch(overVersion ?? line.version) }, body })
        : api.POST('/api/grants/{id}/budget-lines', { params: { path: { id: grant.id } }, body: { id, ...body } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(line ? 'web:form.save' : 'grants:line.add')} fieldName={pointer => t(`grants:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <TextInput label={t('grants:field.lineName')} {...form.getInputProps('name')} required data-autofocus autoComplete="off" />
      <Group grow align="flex-start">
        <MoneyFields label={t('grants:field.lineAmount', { currency: grant.currency })} amount={form.getInputProps('amount')} required />
        <NumberInput label={t('grants:field.position')} min={1} max={1000} allowDecimal={false} hideControls {...form.getInputProps('position')} />
      </Group>
      <Checkbox.Group label={t('grants:field.lineServices')} description={grant.serviceTypes.length ? undefined : t('grants:line.noServices')} {...form.getInputProps('serviceTypes')}>
        <Group gap="sm" mt="xs">{grant.serviceTypes.map(type => <Checkbox key={type} value={type} label={t(`law:serviceType.${type}`)} />)}</Group>
      </Checkbox.Group>
      <Checkbox.Group label={t('grants:field.purposes')} {...form.getInputProps('purposes')}>
        <Group gap="sm" mt="xs">{GRANT_COST_PURPOSES.map(purpose => <Checkbox key={purpose} value={purpose} label={t(`grants:purpose.${purpose}`)} />)}</Group>
      </Checkbox.Group>
    </RecordFormBody>
  );
}
