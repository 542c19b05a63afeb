import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** A new grant, or one whose days, name or purposes have changed; not so that it would not cover what it has paid. */
export function GrantForm({ grant, onSent }: { grant?: Schema<'GrantDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: grant ? `grant:${grant.id}` : 'grant',
    initial: {
      donor: grant?.donor ?? '', name: grant?.name ?? '', currency: (grant?.currency ?? 'USD') as Currency,
      startsOn: grant?.startsOn ?? '', endsOn: grant?.endsOn ?? '', serviceTypes: (grant?.serviceTypes ?? []) as ServiceType[],
    },
    send: async (values, { id, overVersion }) => {
      await data(grant
        ? api.PATCH('/api/grants/{id}', { params: { path: { id: grant.id }, header: ifMatch(overVersion ?? grant.version) }, body: values })
        : api.POST('/api/grants', { body: { id, ...values } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(grant ? 'web:form.save' : 'care:grant.add')} fieldName={pointer => t(`care:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <TextInput label={t('care:field.donor')} {...form.getInputProps('donor')} required data-autofocus autoComplete="off" />
      <TextInput label={t('care:field.grantName')} {...form.getInputProps('name')} required autoComplete="off" />
      <NativeSelect label={t('care:field.currency')} data={[...CURRENCIES]} {...form.getInputProps('currency')} />
      <Group grow align="flex-start">
        <DayField label={t('care:field.startsOn')} {...form.getInputProps('startsOn')} required />
        <DayField label={t('care:field.endsOn')} {...form.getInputProps('endsOn')} required />
      </Group>
      <Checkbox.Group label={t('care:field.serviceTypes')} {...form.getInputProps('serviceTypes')}>
        <Group gap="sm" mt="xs">{SERVICE_TYPES.map(type => <Checkbox key={type} value={type} label={t(`law:serviceType.${type}`)} />)}</Group>
      </Checkbox.Group>
    </RecordFormBody>
  );
}
