import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { clientQuery } from '../people/client-query';
import { ScreenFailed } from '../shell/ScreenFailed';
import { useTitle } from '../ui/useTitle';
import { DifferentPeople } from './DifferentPeople';
import { MergeForm } from './MergeForm';

const route = getRouteApi('/duplicates/$oneId/$otherId');

/** Two files side by side, and the choice which one stays. */
export function ComparisonPage() {
  const { t } = useTranslation();
  const { oneId, otherId } = route.useParams();
  useTitle(t('merging:compare.title'));
  const one = useQuery(clientQuery(oneId));
  const other = useQuery(clientQuery(otherId));
  const error = one.error ?? other.error;
  if (error) return <ScreenFailed error={error} />;
  if (!one.data || !other.data) return null;
  return (
    <Stack maw={960} mx="auto">
      <Title order={1}>{t('merging:compare.title')}</Title>
      <Text size="sm" c="dimmed">{t('merging:compare.kept')}</Text>
      <MergeForm one={one.data} other={other.data} />
      <DifferentPeople oneId={oneId} otherId={otherId} />
    </Stack>
  );
}
