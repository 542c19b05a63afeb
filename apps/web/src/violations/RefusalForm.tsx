import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type Place, useEventsChanged } from './events-query';

interface RefusalFormProps {
  place: Place;
  examination: Schema<'ExaminationDto'>;
  onSent(): void;
}

/** Who refused an examination, when and why. */
export function RefusalForm({ place, examination, onSent }: RefusalFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: `examination-refusal:${examination.id}`,
    initial: { refusedOn: '', refusalReason: '' },
    send: async (body, { overVersion }) => {
      const params = { path: { id: examination.id }, header: ifMatch(overVersion ?? examination.version) };
      await data(api.POST('/api/examinations/{id}/refusal', { params, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('violations:examination.refuse')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <PartialDateInput label={t('violations:field.refusedOn')} {...record.form.getInputProps('refusedOn')} required data-autofocus />
      <Textarea label={t('violations:field.refusalReason')} autosize minRows={2} {...record.form.getInputProps('refusalReason')} required />
    </RecordFormBody>
  );
}
