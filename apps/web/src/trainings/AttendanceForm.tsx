import { Checkbox, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { participationsQuery, useTrainingsChanged } from './trainings-query';

/** Who was at a session: a tick beside each name, on a phone as well. */
export function AttendanceForm({ session, onSent }: { session: Schema<'TrainingSessionDto'>; onSent(): void }) {
  const pages = useInfiniteQuery(participationsQuery(session.trainingId));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!pages.data || hasNextPage) return null;
  const people = pages.data.pages.flatMap(page => page.items).filter(({ ending }) => !ending);
  return <Ticks session={session} people={people} onSent={onSent} />;
}

function Ticks({ session, people, onSent }: { session: Schema<'TrainingSessionDto'>; people: Schema<'ParticipationDto'>[]; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const there = people.filter(one => (session.attendanceTakenAt ? one.sessionIds.includes(session.id) : true));
  const record = useRecordForm({
    draft: `attendance:${session.id}`,
    initial: { participantIds: there.map(one => one.participant.id) },
    send: async ({ participantIds }, { overVersion }) => {
      const params = { path: { id: session.id }, header: ifMatch(overVersion ?? session.version) };
      await data(api.PUT('/api/training-sessions/{id}/attendance', { params, body: participantIds.length ? { participantIds } : {} }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} onTakeTheirs={changed}>
      <Checkbox.Group label={t('trainings:attendance.who')} {...record.form.getInputProps('participantIds')}>
        <Stack gap={8} mt={4}>
          {people.map(({ participant }) => <Checkbox key={participant.id} value={participant.id} label={participant.displayName} />)}
        </Stack>
      </Checkbox.Group>
      {!people.length && <Text size="sm">{t('trainings:participant.none')}</Text>}
    </RecordFormBody>
  );
}
