import { Group, Stack } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { FormProblem } from '../forms/FormProblem';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useSession } from '../session/session';
import { Alike } from './Alike';
import { EndingButtons } from './EndingButtons';
import { personBody, PersonFields } from './PersonFields';
import { useTrainingsChanged } from './trainings-query';

const ParticipantColleague = lazy(() => import('./ParticipantColleague').then(({ ParticipantColleague: form }) => ({ default: form })));
const ParticipantClient = lazy(() => import('./ParticipantClient').then(({ ParticipantClient: form }) => ({ default: form })));

/** What is known of a participant, that he is another one who is known already, and why he is not counted. */
export function ParticipantForm({ one, onSent }: { one: Schema<'ParticipationDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const { officeId } = useSession();
  const changed = useTrainingsChanged();
  const { participant } = one;
  const { id, displayName, phone, region, gender, birthYear, occupation, userId, version, mergedIntoId } = participant;
  const params = { path: { id }, header: ifMatch(version) };
  const mine = participant.officeId === officeId;
  const record = useRecordForm({
    draft: `participant-change:${id}`,
    initial: { name: displayName, phone: phone ?? '', region: region ?? '', gender: gender ?? '', birthYear: birthYear ? String(birthYear) : '', occupation: occupation ?? '' },
    send: async (values, { overVersion }) => {
      const { name, phone: called, ...rest } = personBody(values);
      const body = { ...rest, ...(!userId && { name, phone: called }) };
      await data(api.PATCH('/api/participants/{id}', { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body }));
      await changed();
    },
    onSent,
  });
  const [refused, refuse] = useState<Error | null>(null);
  const merge = async (intoId: string) => {
    try {
      await data(api.POST('/api/participants/{id}/merging', { params, body: { intoId } }));
    } catch (problem) {
      return refuse(problem as Error);
    }
    await changed();
    onSent();
  };
  return (
    <Stack>
      {mine && (
        <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`trainings:participant.${pointer.slice(1)}`)} onTakeTheirs={changed}>
          <PersonFields form={record.form} nameless={!!userId} />
        </RecordFormBody>
      )}
      {mine && !userId && !mergedIntoId && <Alike name={displayName} phone={phone ?? ''} besides={id} action={t('trainings:alike.merge')} onChoose={merge} />}
      {refused && <FormProblem problem={refused} values={{}} />}
      {mine && !userId && !mergedIntoId && <Suspense><ParticipantColleague participant={participant} onSent={onSent} /></Suspense>}
      {!userId && !mergedIntoId && <Suspense><ParticipantClient participant={participant} onSent={onSent} /></Suspense>}
      <Group justify="flex-end" gap="xs"><EndingButtons one={one} onSent={onSent} /></Group>
    </Stack>
  );
}
