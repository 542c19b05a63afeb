import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../shell/ScreenFailed';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { Cascade } from './Cascade';
import { trainerQuery } from './trainings-query';
import { useTrainerName } from './useTrainerName';

const route = getRouteApi('/trainers/$participantId');

/** One trainer's branch: where he was trained, what he led, and whom that has reached. */
export function TrainerPage() {
  const { t } = useTranslation();
  const nameOf = useTrainerName();
  const { participantId } = route.useParams();
  const { data: one, error } = useQuery(trainerQuery(participantId));
  useTitle(t('trainings:trainer.one'));
  if (error && !one) return <ScreenFailed error={error} />;
  if (!one) return null;
  const led = one.cascade.trainings.filter(({ id }) => one.ledIds.includes(id)).map(({ id }) => id);
  return (
    <Stack maw={960} mx="auto">
      <div>
        <Title order={1}>{nameOf(one)}</Title>
        {one.trainedAt.map(({ id, title }) => (
          <Text size="sm" c="dimmed" key={id}>
            {t('trainings:trainer.trainedAt')}{' '}
            <LinkAnchor inherit to="/trainings/$trainingId" params={{ trainingId: id }}>{title}</LinkAnchor>
          </Text>
        ))}
      </div>
      <Cascade cascade={one.cascade} roots={led} />
    </Stack>
  );
}
