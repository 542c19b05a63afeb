import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ColleagueSelect } from '../session/ColleagueSelect';
import { Alike } from './Alike';
import { COLLEAGUES } from './colleague-roles';
import { participantQuery, useTrainingsChanged } from './trainings-query';

const WHO = ['trained', 'colleague'] as const;

/** Somebody who was trained before, found by his name, and where he was; or a colleague. */
export function TrainerForm({ trainingId, onSent }: { trainingId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const record = useRecordForm({
    draft: `trainer:${trainingId}`,
    initial: { who: 'trained', name: '', participantId: '', trainedAtId: '', userId: '' },
    send: async ({ who, participantId, trainedAtId, userId }, { id }) => {
      const body = who === 'trained' ? { id, participantId, trainedAtId: trainedAtId || null } : { id, userId };
      await data(api.POST('/api/trainings/{id}/trainers', { params: { path: { id: trainingId } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { who, name, participantId, userId } = form.values;
  const { data: chosen } = useQuery(participantQuery(participantId));
  const choices = chosen?.trainings.filter(({ id }) => id !== trainingId).map(({ id, title }) => ({ value: id, label: title })) ?? [];
  return (
    <RecordFormBody record={record} action={t('trainings:trainer.name')} disabled={who === 'trained' ? !participantId : !userId}>
      <CodeSelect label={t('trainings:participant.who')} codes={WHO} words="trainings:who." {...form.getInputProps('who')} />
      {who === 'colleague' && <ColleagueSelect label={t('trainings:who.colleague')} roles={COLLEAGUES} {...form.getInputProps('userId')} required />}
      {who === 'trained' && !participantId && (
        <>
          <TextInput label={t('trainings:participant.name')} autoComplete="off" {...form.getInputProps('name')} />
          <Alike name={name} action={t('trainings:trainer.choose')} onChoose={id => form.setFieldValue('participantId', id)} />
        </>
      )}
      {who === 'trained' && chosen && (
        <>
          <Group>
            <Text fw={600}>{chosen.displayName}</Text>
            <Button size="compact-sm" variant="default" onClick={() => form.setFieldValue('participantId', '')}>{t('web:form.change')}</Button>
          </Group>
          <NativeSelect label={t('trainings:trainer.trainedAt')} description={t('trainings:trainer.trainedAtHint')} data={[{ value: '', label: t('trainings:trainer.elsewhere') }, ...choices]} {...form.getInputProps('trainedAtId')} />
        </>
      )}
    </RecordFormBody>
  );
}
