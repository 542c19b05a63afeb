import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { orNull } from '../../forms/blank';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { ChargeSubjectFields } from './ChargeSubjectFields';

interface ChargeSubjectFormProps {
  charge: Schema<'ChargeDto'>;
  caseId: string;
  onSent(): void;
}

/** Says of a charge that was brought already which event it speaks of, and whom it is against. */
export function ChargeSubjectForm({ charge, caseId, onSent }: ChargeSubjectFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm({
    draft: `charge-subject:${charge.id}`,
    initial: { eventId: charge.eventId ?? '', perpetratorId: charge.perpetratorId ?? '' },
    send: async ({ eventId, perpetratorId }, { overVersion }) => {
      const params = { path: { id: charge.id }, header: ifMatch(overVersion ?? charge.version) };
      await data(api.PATCH('/api/charges/{id}', { params, body: { eventId: orNull(eventId), perpetratorId: orNull(perpetratorId) } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} onTakeTheirs={() => { void changed(); onSent(); }} fieldName={pointer => t(`proceedings:charge.${pointer.slice(1)}`)}>
      <ChargeSubjectFields caseId={caseId} form={record.form} againstPerson={!!charge.accusedPersonId} />
    </RecordFormBody>
  );
}
