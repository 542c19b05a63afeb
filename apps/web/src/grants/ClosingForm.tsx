import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useGrantsChanged } from './grants-query';

/** The spending until a day was handed in: from then on it stays. */
export function ClosingForm({ grant, onSent }: { grant: Schema<'GrantDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const record = useRecordForm({
    draft: `grant-closing:${grant.id}`,
    initial: { through: '' },
    send: async (values, { id }) => {
      await data(api.POST('/api/grants/{id}/closings', { params: { path: { id: grant.id } }, body: { id, ...values } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('grants:act.close')}>
      <Text size="sm">{t('grants:closing.hint')}</Text>
      <DayField label={t('grants:field.through')} {...record.form.getInputProps('through')} required data-autofocus />
    </RecordFormBody>
  );
}
