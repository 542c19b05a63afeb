import { Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { CaseFilters } from '../routes/case-routes';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { CaseRows } from './CaseRows';
import { LinkButton } from '../ui/LinkButton';

const route = getRouteApi('/cases');

/** My cases, or all I may see; the filters are in the address. */
export function CaseListScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { scope = may('hearing.list') ? 'mine' : 'all', state = 'open' } = route.useSearch();
  useTitle(t('cases:list.title'));

  const pages = useInfiniteQuery({
    queryKey: ['cases', scope, state],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/cases', { params: { query: { scope, state, limit: 25, ...(pageParam ? { after: pageParam } : { total: 'true' as const }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  const cases = pages.data?.pages.flatMap(page => page.items) ?? [];
  const show = (filters: CaseFilters) => navigate({ to: '/cases', search: { scope, state, ...filters } });
  const openOne = may('case.open') && <LinkButton to="/cases/new">{t('cases:newCase.title')}</LinkButton>;

  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('cases:list.title')}</Title>
        <Text c="dimmed" role="status">{pages.data && t('cases:list.total', { count: pages.data.pages[0].total ?? cases.length })}</Text>
      </Group>
      <Group gap="sm">
        <SegmentedControl value={scope} onChange={value => show({ scope: value as CaseFilters['scope'] })} aria-label={t('cases:list.scope')}
          data={[{ value: 'mine', label: t('cases:list.mine') }, { value: 'all', label: t('cases:list.all') }]} />
        <SegmentedControl value={state} onChange={value => show({ state: value as CaseFilters['state'] })} aria-label={t('cases:list.state')}
          data={[{ value: 'open', label: t('cases:list.open') }, { value: 'closed', label: t('cases:list.closedOnes') }]} />
      </Group>
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        {pages.data && !cases.length && <EmptyState title={t('cases:list.empty')} hint={t('cases:list.emptyHint')} action={openOne} />}
        <CaseRows cases={cases} />
        {pages.hasNextPage && (
          <Group justify="center" py="sm">
            <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button>
          </Group>
        )}
      </Paper>
    </Stack>
  );
}
