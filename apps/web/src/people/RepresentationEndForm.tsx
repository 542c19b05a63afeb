import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useClientChanged } from './client-query';

interface RepresentationEndFormProps {
  representation: Schema<'RepresentationDto'>;
  clientId: string;
  onSent(): void;
}

/** It ends and stays on record. */
export function RepresentationEndForm({ representation, clientId, onSent }: RepresentationEndFormProps) {
  const { t } = useTranslation();
  const changed = useClientChanged(clientId);
  const record = useRecordForm({
    draft: `representation-end:${representation.id}`,
    initial: { endsOn: today() },
    send: async (body, { overVersion }) => {
      const params = { path: { id: representation.id }, header: ifMatch(overVersion ?? representation.version) };
      await data(api.PATCH('/api/representations/{id}', { params, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('people:representation.end')} onTakeTheirs={() => { void changed(); onSent(); }} fieldName={() => t('people:period.endsOn')}>
      <PartialDateInput label={t('people:period.endsOn')} {...record.form.getInputProps('endsOn')} required />
    </RecordFormBody>
  );
}
