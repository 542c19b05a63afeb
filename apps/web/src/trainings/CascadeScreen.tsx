import { Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../shell/ScreenFailed';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { Cascade } from './Cascade';
import { cascadeQuery, trainingQuery } from './trainings-query';

const route = getRouteApi('/trainings/$trainingId/cascade');

/** Whom a training has reached, through those whom it trained. */
export function CascadeScreen() {
  const { t } = useTranslation();
  const { trainingId } = route.useParams();
  const { data: one } = useQuery(trainingQuery(trainingId));
  const { data: cascade, error } = useQuery(cascadeQuery(trainingId));
  useTitle(t('trainings:cascade.title'));
  if (error && !cascade) return <ScreenFailed error={error} />;
  if (!cascade || !one) return null;
  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('trainings:cascade.title')}</Title>
        <LinkAnchor to="/trainings/$trainingId" params={{ trainingId }}>{one.title}</LinkAnchor>
      </Group>
      <Cascade cascade={cascade} roots={[trainingId]} />
    </Stack>
  );
}
