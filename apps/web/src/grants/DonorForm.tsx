import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useGrantsChanged } from './grants-query';

/** Another name for a donor: in all of his grants. */
export function DonorForm({ donor, onSent }: { donor: Schema<'DonorDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const record = useRecordForm({
    draft: `donor:${donor.id}`,
    initial: { name: donor.name },
    send: async (body, { overVersion }) => {
      await data(api.PATCH('/api/donors/{id}', { params: { path: { id: donor.id }, header: ifMatch(overVersion ?? donor.version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={() => t('grants:field.donor')} onTakeTheirs={() => void changed().then(onSent)}>
      <TextInput label={t('grants:field.donor')} {...record.form.getInputProps('name')} required data-autofocus autoComplete="off" />
    </RecordFormBody>
  );
}
