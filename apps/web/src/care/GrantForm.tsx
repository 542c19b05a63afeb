import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { api, data } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

export function GrantForm({ onSent }: { onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: 'grant',
    initial: { donor: '', name: '', currency: 'USD' as Currency, startsOn: '', endsOn: '', serviceTypes: [] as ServiceType[] },
    send: async (values, { id }) => {
      await data(api.POST('/api/grants', { body: { id, ...values } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('care:grant.add')}>
      <TextInput label={t('care:field.donor')} {...form.getInputProps('donor')} required data-autofocus autoComplete="off" />
      <TextInput label={t('care:field.grantName')} {...form.getInputProps('name')} required autoComplete="off" />
      <NativeSelect label={t('care:field.currency')} data={[...CURRENCIES]} {...form.getInputProps('currency')} />
      <Group grow align="flex-start">
        <TextInput type="date" label={t('care:field.startsOn')} {...form.getInputProps('startsOn')} required />
        <TextInput type="date" label={t('care:field.endsOn')} {...form.getInputProps('endsOn')} required />
      </Group>
      <Checkbox.Group label={t('care:field.serviceTypes')} {...form.getInputProps('serviceTypes')}>
        <Group gap="sm" mt="xs">{SERVICE_TYPES.map(type => <Checkbox key={type} value={type} label={t(`law:serviceType.${type}`)} />)}</Group>
      </Checkbox.Group>
    </RecordFormBody>
  );
}
