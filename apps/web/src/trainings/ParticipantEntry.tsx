import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { toastProblem } from '../ui/toast';
import { Alike } from './Alike';
import { personBody, PersonFields } from './PersonFields';
import { useTrainingsChanged } from './trainings-query';

/** One participant after the other: who seems to be known already is offered before he is entered a second time. */
export function ParticipantEntry({ trainingId, region }: { trainingId: string; region: string }) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const params = { path: { id: trainingId } };
  const record = useRecordForm({
    draft: `participant:${trainingId}`,
    initial: { name: '', phone: '', region, gender: '', birthYear: '', occupation: '' },
    send: async (values, { id }) => {
      await data(api.POST('/api/trainings/{id}/participations', { params, body: { id, person: personBody(values) } }));
      await changed();
    },
  });
  const { name, phone } = record.form.values;
  const takeKnown = async (participantId: string) => {
    try {
      await data(api.POST('/api/trainings/{id}/participations', { params, body: { participantId } }));
    } catch (problem) {
      return toastProblem(problem);
    }
    record.discard();
    await changed();
  };
  return (
    <RecordFormBody record={record} action={t('trainings:participant.add')} disabled={!name.trim()}>
      <PersonFields form={record.form} />
      <Alike name={name} phone={phone} action={t('trainings:alike.same')} onChoose={takeKnown} />
    </RecordFormBody>
  );
}
