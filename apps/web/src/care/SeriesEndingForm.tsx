import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reasonsOf, type ServiceReason } from '#libs/law/care/service-reason';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { today } from '../dates/fmt';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** From a day on a service that repeats does not take place any more. */
export function SeriesEndingForm({ service, onSent }: { service: Schema<'ServiceDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `series-ending:${service.id}`,
    initial: { from: service.dueOn ?? today(), reason: 'not_needed' as ServiceReason },
    send: async body => {
      await data(api.POST('/api/services/{id}/series-ending', { params: { path: { id: service.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('care:act.cease')}>
      <Text size="sm">{t('care:service.ceaseHint')}</Text>
      <DayField label={t('care:field.ceasesOn')} {...form.getInputProps('from')} required />
      <CodeSelect label={t('care:field.reason')} codes={reasonsOf('declined')} words="law:serviceReason." {...form.getInputProps('reason')} />
    </RecordFormBody>
  );
}
