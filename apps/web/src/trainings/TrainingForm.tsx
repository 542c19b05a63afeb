import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { TrainingFields } from './TrainingFields';
import { useTrainingsChanged } from './trainings-query';

export function TrainingForm({ training, onSent }: { training: Schema<'TrainingDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const { kind, topic, campaign, title, language, region, heldOn } = training;
  const record = useRecordForm({
    draft: `training-change:${training.id}`,
    initial: { kind: kind as string, topic: topic as string, campaign: campaign ?? '', title, language: language as string, region: region as string, heldOn },
    send: async (values, { overVersion }) => {
      const params = { path: { id: training.id }, header: ifMatch(overVersion ?? training.version) };
      await data(api.PATCH('/api/trainings/{id}', { params, body: { ...values, campaign: values.campaign || null } as Schema<'TrainingChangesDto'> }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`trainings:field.${pointer.slice(1)}`)} onTakeTheirs={changed}>
      <TrainingFields form={record.form} />
    </RecordFormBody>
  );
}
