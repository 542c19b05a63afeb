import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { today } from '../../dates/fmt';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';

interface SeveranceFormProps {
  joinder: Schema<'JoinderDto'>;
  caseId: string;
  onSent(): void;
}

export function SeveranceForm({ joinder, caseId, onSent }: SeveranceFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm({
    draft: `severance:${joinder.id}`,
    initial: { severedOn: today() },
    send: async (body, { overVersion }) => {
      const params = { path: { id: joinder.id }, header: ifMatch(overVersion ?? joinder.version) };
      await data(api.POST('/api/joinders/{id}/severance', { params, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('proceedings:joinder.sever')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <PartialDateInput label={t('proceedings:joinder.severedOn')} {...record.form.getInputProps('severedOn')} required />
    </RecordFormBody>
  );
}
