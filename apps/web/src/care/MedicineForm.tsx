import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** A name or a dose that was entered wrongly is corrected, whatever became of the service; what stood there stays in its history. */
export function MedicineForm({ service, onSent }: { service: Schema<'ServiceDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `medicine:${service.id}`,
    initial: { name: service.medicine?.name ?? '', dose: service.medicine?.dose ?? '' },
    send: async ({ name, dose }, { overVersion }) => {
      const params = { path: { id: service.id }, header: ifMatch(overVersion ?? service.version) };
      await data(api.PATCH('/api/services/{id}', { params, body: { medicine: { name, dose: orNull(dose) } } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={() => t('care:field.medicine')} onTakeTheirs={() => void changed().then(onSent)}>
      <TextInput label={t('care:field.medicine')} {...form.getInputProps('name')} required data-autofocus autoComplete="off" />
      <TextInput label={t('care:field.dose')} {...form.getInputProps('dose')} autoComplete="off" />
    </RecordFormBody>
  );
}
