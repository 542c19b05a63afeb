import { Button, Group, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { FormDialog } from '../forms/FormDialog';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { AttendanceForm } from './AttendanceForm';
import { useKeeps } from './useKeeps';
import { useTrainerName } from './useTrainerName';
import { VoidedLine } from './VoidedLine';
import { VoidForm } from './VoidForm';

const SessionForm = lazy(() => import('./SessionForm').then(({ SessionForm }) => ({ default: SessionForm })));

type Opened = { session?: Schema<'TrainingSessionDto'>; attendance?: boolean; mistake?: boolean } | null;

/** The sittings of a training: when, where, how many came without a name, and whether somebody noted who was there. */
export function Sessions({ training }: { training: Schema<'TrainingDto'> }) {
  const { t } = useTranslation();
  const keeps = useKeeps()(training) && !training.voided;
  const nameOf = useTrainerName();
  const [opened, open] = useState<Opened>(null);
  const close = () => open(null);
  const add = keeps && <Button size="xs" variant="default" onClick={() => open({})}>{t('trainings:session.add')}</Button>;

  return (
    <Section title={t('trainings:sessions')} actions={add}>
      {!training.sessions.length && <EmptyState title={t('trainings:session.none')} hint={keeps ? t('trainings:session.noneHint') : undefined} />}
      <ul className="rows">
        {training.sessions.map(session => (
          <li key={session.id} style={{ padding: '6px 0' }}>
            <Group justify="space-between" gap="xs">
              <div>
                <Text fw={550} td={session.voided ? 'line-through' : undefined}>{[fmtPartialDate(t, session.heldOn), session.place ?? t(`law:region.${session.region}`)].join(' · ')}</Text>
                <Text size="sm" c="dimmed">{factsOf(session).join(' · ')}</Text>
                {session.voided && <VoidedLine voided={session.voided} />}
              </div>
              {keeps && !session.voided && (
                <Group gap="xs">
                  <Button size="compact-sm" variant="default" onClick={() => open({ session, attendance: true })}>{t('trainings:attendance.take')}</Button>
                  <Button size="compact-sm" variant="default" onClick={() => open({ session })}>{t('web:form.change')}</Button>
                  <Button size="compact-sm" variant="subtle" color="gray" onClick={() => open({ session, mistake: true })}>{t('trainings:void.training')}</Button>
                </Group>
              )}
            </Group>
          </li>
        ))}
      </ul>
      <FormDialog title={t(opened?.mistake ? 'trainings:void.session' : opened?.attendance ? 'trainings:attendance.title' : 'trainings:session.one')} opened={!!opened} onClose={close}>
        {opened?.mistake ? <VoidForm of="session" record={opened.session!} onSent={close} /> : opened?.attendance ? <AttendanceForm session={opened.session!} onSent={close} /> : <Suspense><SessionForm training={training} session={opened?.session} onSent={close} /></Suspense>}
      </FormDialog>
    </Section>
  );

  function factsOf({ participantIds, minutes, guestsFemale, guestsMale, guestsUnknown, attendanceTakenAt }: Schema<'TrainingSessionDto'>): string[] {
    const guests = guestsFemale + guestsMale + guestsUnknown;
    const ledBy = training.trainers.filter(one => participantIds.includes(one.participantId)).map(nameOf);
    return [
      ...(ledBy.length ? [t('trainings:session.ledBy', { names: ledBy.join(', ') })] : []),
      ...(minutes ? [t('trainings:session.minutes', { count: minutes })] : []),
      ...(guests ? [t('trainings:guests', { count: guests })] : []),
      t(attendanceTakenAt ? 'trainings:attendance.taken' : 'trainings:attendance.open'),
    ];
  }
}
