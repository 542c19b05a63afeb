import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { REGIONS } from '#libs/law/region';
import { TRAINING_KINDS } from '#libs/law/trainings/training-kind';
import { api, data } from '../api/client';
import { CodeSelect } from '../forms/CodeSelect';
import type { TrainingFilters } from '../routes/trainings-routes';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { useTitle } from '../ui/useTitle';
import { TrainingRows } from './TrainingRows';

const route = getRouteApi('/trainings');

/** The programme of trainings, the latest first. */
export function TrainingsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const filters = route.useSearch();
  const { kind, region } = filters;
  useTitle(t('web:screen.trainings'));
  const pages = useInfiniteQuery({
    queryKey: ['trainings', kind ?? '', region ?? ''],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/trainings', { params: { query: { limit: 50, ...(kind && { kind }), ...(region && { region }), ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  const found = pages.data?.pages.flatMap(page => page.items) ?? [];
  const show = (changes: TrainingFilters) => navigate({ to: '/trainings', search: { ...filters, ...changes }, replace: true });

  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('web:screen.trainings')}</Title>
        <Group gap="xs">
          <LinkButton to="/trainers" variant="default">{t('trainings:trainers')}</LinkButton>
          {may('training.write') && <LinkButton to="/trainings/new">{t('trainings:new')}</LinkButton>}
        </Group>
      </Group>
      <Group align="flex-end" gap="sm">
        <CodeSelect label={t('trainings:field.kind')} codes={TRAINING_KINDS} words="trainings:kind." none={t('trainings:any')} value={kind ?? ''} style={{ flex: '1 1 200px' }}
          onChange={event => show({ kind: (event.currentTarget.value || undefined) as TrainingFilters['kind'] })} />
        <CodeSelect label={t('trainings:field.region')} codes={REGIONS} words="law:region." none={t('trainings:any')} value={region ?? ''} style={{ flex: '1 1 200px' }}
          onChange={event => show({ region: (event.currentTarget.value || undefined) as TrainingFilters['region'] })} />
      </Group>
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        {pages.data && !found.length && <EmptyState title={t('trainings:empty')} hint={t('trainings:emptyHint')} />}
        <TrainingRows trainings={found} />
        {pages.hasNextPage && (
          <Group justify="center" py="sm">
            <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button>
          </Group>
        )}
      </Paper>
    </Stack>
  );
}
