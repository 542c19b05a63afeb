import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { today } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { providersQuery, useCareChanged } from './care-query';

/** Sends a client on to a provider. */
export function ReferralForm({ service, onSent }: { service: Schema<'ServiceDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const { data: providers = [] } = useQuery(providersQuery);
  const record = useRecordForm({
    draft: `referral:${service.id}`,
    initial: { providerId: '', answerDueOn: '', note: '' },
    send: async ({ providerId, ...rest }, { id }) => {
      await data(api.POST('/api/services/{id}/referrals', { params: { path: { id: service.id } }, body: { id, providerId, ...withoutBlanks(rest) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const active = providers.filter(({ endsOn }) => !endsOn || endsOn >= today());
  return (
    <RecordFormBody record={record} action={t('care:act.refer')}>
      <NativeSelect label={t('care:field.providerId')} data={[{ value: '', label: t('care:field.none') }, ...active.map(one => ({ value: one.id, label: one.name }))]} {...form.getInputProps('providerId')} required />
      <DayField label={t('care:field.answerDueOn')} {...form.getInputProps('answerDueOn')} />
      <Textarea label={t('care:field.letter')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
