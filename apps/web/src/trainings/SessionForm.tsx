import { Group, MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REGIONS } from '#libs/law/region';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { CodeSelect } from '../forms/CodeSelect';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useTrainingsChanged } from './trainings-query';

interface SessionFormProps {
  training: Schema<'TrainingDto'>;
  /** The one to be changed; a new one, when there is none. */
  session?: Schema<'TrainingSessionDto'>;
  onSent(): void;
}

const GUESTS = ['guestsFemale', 'guestsMale', 'guestsUnknown'] as const;

export function SessionForm({ training, session, onSent }: SessionFormProps) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const record = useRecordForm({
    draft: session ? `session-change:${session.id}` : `session:${training.id}`,
    initial: {
      heldOn: session?.heldOn ?? training.heldOn, minutes: String(session?.minutes ?? ''), place: session?.place ?? '', region: session?.region ?? training.region,
      guestsFemale: String(session?.guestsFemale ?? 0), guestsMale: String(session?.guestsMale ?? 0), guestsUnknown: String(session?.guestsUnknown ?? 0), participantIds: session?.participantIds ?? [],
    },
    send: async ({ heldOn, minutes, place, region, participantIds, ...guests }, { id, overVersion }) => {
      const counts = Object.fromEntries(GUESTS.map(name => [name, Number(guests[name] || 0)]));
      const body = { heldOn, minutes: minutes ? Number(minutes) : null, place: orNull(place), region: region as Schema<'Region'>, ...counts };
      if (session) {
        const params = { path: { id: session.id }, header: ifMatch(overVersion ?? session.version) };
        await data(api.PATCH('/api/training-sessions/{id}', { params, body: { ...body, ...(participantIds.length && { participantIds }) } }));
      } else await data(api.POST('/api/trainings/{id}/sessions', { params: { path: { id: training.id } }, body: { id, ...body, ...(participantIds.length && { participantIds }) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const trainers = training.trainers.map(({ participantId, displayName }) => ({ value: participantId, label: displayName ?? t('trainings:trainer.unnamed') }));
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`trainings:session.${pointer.slice(1)}`)} onTakeTheirs={changed}>
      <PartialDateInput label={t('trainings:session.heldOn')} {...form.getInputProps('heldOn')} required />
      <TextInput label={t('trainings:session.place')} {...form.getInputProps('place')} />
      <CodeSelect label={t('trainings:session.region')} codes={REGIONS} words="law:region." {...form.getInputProps('region')} />
      <TextInput label={t('trainings:session.length')} inputMode="numeric" {...form.getInputProps('minutes')} />
      {trainers.length > 0 && <MultiSelect label={t('trainings:session.participantIds')} data={trainers} clearable={!session?.participantIds.length} clearButtonProps={{ 'aria-label': t('web:ui.clear') }} {...form.getInputProps('participantIds')} />}
      <Group grow align="flex-end">
        {GUESTS.map(name => <TextInput key={name} label={t(`trainings:session.${name}`)} inputMode="numeric" {...form.getInputProps(name)} />)}
      </Group>
    </RecordFormBody>
  );
}
