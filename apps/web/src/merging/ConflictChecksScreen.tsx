import { Button, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';

/** Who compared which name with everybody's, and when: so that nobody makes a list of clients with it. */
export function ConflictChecksScreen() {
  const { t } = useTranslation();
  const nameOf = useColleagueName();
  useTitle(t('merging:checks.title'));
  const pages = useInfiniteQuery({
    queryKey: ['conflict-checks'],
    queryFn: ({ pageParam }) => data(api.GET('/api/conflict-checks', { params: { query: { ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: last => last.next,
  });
  if (pages.error && !pages.data) return <ScreenFailed error={pages.error} />;
  const checks = pages.data?.pages.flatMap(page => page.items);
  return (
    <Stack maw={760} mx="auto">
      <Title order={1}>{t('merging:checks.title')}</Title>
      {checks?.length === 0 && <EmptyState title={t('merging:checks.none')} hint={t('merging:checks.noneHint')} />}
      <ul className="rows">
        {checks?.map(({ id, name, birthYear, found, createdBy, createdAt }) => (
          <li key={id} style={{ padding: '8px 0' }}>
            <Text fw={550}>{name ? [name, birthYear].filter(Boolean).join(', ') : t('merging:checks.ofOthers')}</Text>
            <Text size="sm" c="dimmed">{t('merging:checks.line', { who: nameOf(createdBy), date: fmtMoment(createdAt), count: found })}</Text>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('merging:checks.more')}</Button>}
    </Stack>
  );
}
