import { Paper, Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useTitle } from '../ui/useTitle';
import { EMPTY_TRAINING, TrainingFields } from './TrainingFields';
import { useTrainingsChanged } from './trainings-query';

export function NewTrainingScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useTrainingsChanged();
  useTitle(t('trainings:new'));
  const record = useRecordForm({
    draft: 'training',
    initial: EMPTY_TRAINING,
    send: async ({ campaign, ...values }, { id }) => {
      const body = { id, ...values, campaign: campaign || null } as Schema<'NewTrainingDto'>;
      const { id: trainingId } = await data(api.POST('/api/trainings', { body }));
      await changed();
      await navigate({ to: '/trainings/$trainingId', params: { trainingId } });
    },
  });
  return (
    <Stack maw={680} mx="auto">
      <Title order={1}>{t('trainings:new')}</Title>
      <Paper withBorder p="md">
        <RecordFormBody record={record} action={t('trainings:hold')}><TrainingFields form={record.form} /></RecordFormBody>
      </Paper>
    </Stack>
  );
}
