import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { toastProblem } from '../ui/toast';
import { useTrainingsChanged } from './trainings-query';
import { useKeeps } from './useKeeps';
import { useTrainerName } from './useTrainerName';

const TrainerForm = lazy(() => import('./TrainerForm').then(({ TrainerForm: form }) => ({ default: form })));

/** Who leads a training, and at which one each was trained. */
export function Trainers({ training }: { training: Schema<'TrainingDto'> }) {
  const { t } = useTranslation();
  const keeps = useKeeps()(training) && !training.voided;
  const changed = useTrainingsChanged();
  const nameOf = useTrainerName();
  const [naming, name] = useDisclosure();
  const add = keeps && <Button size="xs" variant="default" onClick={name.open}>{t('trainings:trainer.name')}</Button>;
  const takeBack = async (trainerId: string) => {
    await data(api.DELETE('/api/trainings/{id}/trainers/{trainerId}', { params: { path: { id: training.id, trainerId } } })).catch(toastProblem);
    await changed();
  };
  return (
    <Section title={t('trainings:trainers')} actions={add}>
      {!training.trainers.length && <EmptyState title={t('trainings:trainer.none')} />}
      <ul className="rows">
        {training.trainers.map(one => (
          <li key={one.id} style={{ padding: '6px 0' }}>
            <Group justify="space-between" gap="xs">
              <div>
                <LinkAnchor to="/trainers/$participantId" params={{ participantId: one.participantId }}>{nameOf(one)}</LinkAnchor>
                {one.trainedAtId && one.trainedAtTitle && (
                  <Text size="sm" c="dimmed">
                    {t('trainings:trainer.trainedAt')}{' '}
                    <LinkAnchor inherit to="/trainings/$trainingId" params={{ trainingId: one.trainedAtId }}>{one.trainedAtTitle}</LinkAnchor>
                  </Text>
                )}
              </div>
              {keeps && <Button size="compact-sm" variant="default" onClick={() => void takeBack(one.id)} aria-label={t('trainings:trainer.takeBackOne', { name: one.displayName })}>{t('trainings:trainer.takeBack')}</Button>}
            </Group>
          </li>
        ))}
      </ul>
      <FormDialog title={t('trainings:trainer.name')} opened={naming} onClose={name.close}><Suspense><TrainerForm trainingId={training.id} onSent={name.close} /></Suspense></FormDialog>
    </Section>
  );
}
