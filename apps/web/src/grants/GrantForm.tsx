import { Checkbox, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import type { Currency } from '#libs/law/money/currency';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { asAmount } from '../money/fmt-money';
import { MoneyFields } from '../money/MoneyFields';
import { donorsQuery, useGrantsChanged } from './grants-query';

/** A new grant, or one whose days, name or purposes have changed; not so that it would not cover what it has paid. */
export function GrantForm({ grant, onSent }: { grant?: Schema<'GrantDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const { data: donors = [] } = useQuery(donorsQuery);
  const record = useRecordForm({
    draft: grant ? `grant:${grant.id}` : 'grant',
    initial: {
      donor: grant?.donor ?? '', name: grant?.name ?? '', agreementNumber: grant?.agreementNumber ?? '', amount: grant?.amount ?? '', currency: (grant?.currency ?? 'USD') as Currency,
      startsOn: grant?.startsOn ?? '', endsOn: grant?.endsOn ?? '', serviceTypes: (grant?.serviceTypes ?? []) as ServiceType[],
    },
    send: async ({ agreementNumber, amount, ...values }, { id, overVersion }) => {
      const body = { ...values, agreementNumber: orNull(agreementNumber), amount: orNull(asAmount(amount)) };
      await data(grant
        ? api.PATCH('/api/grants/{id}', { params: { path: { id: grant.id }, header: ifMatch(overVersion ?? grant.version) }, body })
        : api.POST('/api/grants', { body: { id, ...body } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(grant ? 'web:form.save' : 'grants:add')} fieldName={pointer => t(`grants:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <TextInput label={t('grants:field.donor')} list="donors" {...form.getInputProps('donor')} required data-autofocus autoComplete="off" />
      <datalist id="donors">{donors.map(({ id, name }) => <option key={id} value={name} />)}</datalist>
      <TextInput label={t('grants:field.name')} {...form.getInputProps('name')} required autoComplete="off" />
      <TextInput label={t('grants:field.agreementNumber')} {...form.getInputProps('agreementNumber')} autoComplete="off" />
      <MoneyFields label={t('grants:field.amount')} amount={form.getInputProps('amount')} currency={{ label: t('grants:field.currency'), ...form.getInputProps('currency') }} />
      <Group grow align="flex-start">
        <DayField label={t('grants:field.startsOn')} {...form.getInputProps('startsOn')} required />
        <DayField label={t('grants:field.endsOn')} {...form.getInputProps('endsOn')} required />
      </Group>
      <Checkbox.Group label={t('grants:field.serviceTypes')} {...form.getInputProps('serviceTypes')}>
        <Group gap="sm" mt="xs">{SERVICE_TYPES.map(type => <Checkbox key={type} value={type} label={t(`law:serviceType.${type}`)} />)}</Group>
      </Checkbox.Group>
    </RecordFormBody>
  );
}
