import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PROVIDER_KINDS, type ProviderKind } from '#libs/law/care/provider-kind';
import { REGIONS, type Region } from '#libs/law/region';
import { api, data } from '../api/client';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

export function ProviderForm({ onSent }: { onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: 'provider',
    initial: { kind: 'hospital' as ProviderKind, name: '', region: '', contact: '' },
    send: async ({ kind, name, region, contact }, { id }) => {
      await data(api.POST('/api/providers', { body: { id, kind, name, ...(region && { region: region as Region }), ...withoutBlanks({ contact }) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('care:provider.add')}>
      <TextInput label={t('care:field.name')} {...form.getInputProps('name')} required data-autofocus autoComplete="off" />
      <CodeSelect label={t('care:field.kind')} codes={PROVIDER_KINDS} words="law:providerKind." {...form.getInputProps('kind')} />
      <CodeSelect label={t('care:field.region')} codes={REGIONS} words="law:region." none={t('care:field.none')} {...form.getInputProps('region')} />
      <Textarea label={t('care:field.contact')} autosize minRows={2} {...form.getInputProps('contact')} />
    </RecordFormBody>
  );
}
