import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PROVIDER_KINDS, type ProviderKind } from '#libs/law/care/provider-kind';
import { REGIONS, type Region } from '#libs/law/region';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { orNull, withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** A new provider, or one that has changed; the office's work with it also ends here. */
export function ProviderForm({ provider, onSent }: { provider?: Schema<'ProviderDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: provider ? `provider:${provider.id}` : 'provider',
    initial: { kind: (provider?.kind ?? 'hospital') as ProviderKind, name: provider?.name ?? '', region: (provider?.region ?? '') as string, contact: provider?.contact ?? '', endsOn: provider?.endsOn ?? '' },
    send: async ({ kind, name, region, contact, endsOn }, { id, overVersion }) => {
      await data(provider
        ? api.PATCH('/api/providers/{id}', { params: { path: { id: provider.id }, header: ifMatch(overVersion ?? provider.version) }, body: { kind, name, region: (region || null) as Region | null, contact: orNull(contact), endsOn: orNull(endsOn) } })
        : api.POST('/api/providers', { body: { id, kind, name, ...(region && { region: region as Region }), ...withoutBlanks({ contact }) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(provider ? 'web:form.save' : 'care:provider.add')} fieldName={pointer => t(`care:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <TextInput label={t('care:field.name')} {...form.getInputProps('name')} required data-autofocus autoComplete="off" />
      <CodeSelect label={t('care:field.kind')} codes={PROVIDER_KINDS} words="law:providerKind." {...form.getInputProps('kind')} />
      <CodeSelect label={t('care:field.region')} codes={REGIONS} words="law:region." none={t('care:field.none')} {...form.getInputProps('region')} />
      <Textarea label={t('care:field.contact')} autosize minRows={2} {...form.getInputProps('contact')} />
      {provider && <DayField label={t('care:field.worksUntil')} {...form.getInputProps('endsOn')} />}
    </RecordFormBody>
  );
}
