import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { ROW } from '../shell/useShortcuts';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { trainersQuery } from './trainings-query';
import { useTrainerName } from './useTrainerName';

/** Who leads trainings, each with a way to what has come of it. */
export function TrainersScreen() {
  const { t } = useTranslation();
  const nameOf = useTrainerName();
  const { data: trainers } = useQuery(trainersQuery);
  useTitle(t('trainings:trainers'));
  return (
    <Stack maw={960} mx="auto">
      <Title order={1}>{t('trainings:trainers')}</Title>
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        {trainers && !trainers.length && <EmptyState title={t('trainings:trainer.none')} hint={t('trainings:trainer.noneHint')} />}
        <ul className="rows">
          {trainers?.map(one => (
            <li key={one.participantId}>
              <Link to="/trainers/$participantId" params={{ participantId: one.participantId }} className="row-link" {...ROW}>
                <Text fw={550}>{nameOf(one)}</Text>
                <Text size="sm" c="dimmed">{[t('trainings:trainer.led', { count: one.led }), ...(one.lastHeldOn ? [t('trainings:trainer.last', { date: fmtPartialDate(t, one.lastHeldOn) })] : []),
                  ...(one.enquiries ? [t('trainings:enquiries.count', { count: one.enquiries }), t('trainings:enquiries.clients', { count: one.clients })] : [])].join(' · ')}</Text>
              </Link>
            </li>
          ))}
        </ul>
      </Paper>
    </Stack>
  );
}
