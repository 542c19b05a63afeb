import { Button, Group, Stack } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { EmptyState } from '../../ui/EmptyState';
import { useOnPhone } from '../../ui/useOnPhone';
import { isFiltered, type LogFilters } from './log-filters';
import { logPagesQuery } from './log-query';
import { Timeline } from './Timeline';
import { timeline } from './timeline';

interface LogPagesProps {
  one: Schema<'CaseDto'>;
  filters: LogFilters;
}

/**
 * The timeline in pages: earlier ones come as one scrolls, later ones when asked for. On a phone each is asked for, since
 * what stands beside the timeline at a desk stands beneath it there, and must be reached.
 */
export function LogPages({ one, filters }: LogPagesProps) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(logPagesQuery(one, filters));
  const { hasNextPage, hasPreviousPage, isFetching, fetchNextPage, fetchPreviousPage } = pages;
  const top = useRef<HTMLDivElement>(null);
  const bottom = useIntersection({ rootMargin: '600px' });
  const phone = useOnPhone();
  const near = !phone && bottom.entry?.isIntersecting;

  useEffect(() => {
    if (near && hasNextPage && !isFetching) void fetchNextPage();
  }, [near, hasNextPage, isFetching, fetchNextPage]);
  useEffect(() => {
    if (filters.month) top.current?.scrollIntoView({ block: 'start' });
  }, [filters.month]);

  const entries = pages.data?.pages.flatMap(page => page.items) ?? [];
  // hearings are no entries: of a kind or a period there are none
  const hearings = isFiltered(filters) ? [] : one.hearings;
  const items = timeline(entries, hearings, { earlier: hasNextPage, later: hasPreviousPage });

  return (
    <Stack gap="sm" ref={top} className="log-pages">
      {hasPreviousPage && (
        <Group justify="center">
          <Button variant="default" loading={pages.isFetchingPreviousPage} onClick={() => fetchPreviousPage()}>{t('cases:log.later')}</Button>
        </Group>
      )}
      {pages.data && !items.length && <EmptyState title={t('cases:log.empty')} hint={t(isFiltered(filters) || filters.month ? 'cases:log.emptyFiltered' : 'cases:log.emptyHint')} />}
      <Timeline items={items} caseId={one.id} />
      {hasNextPage && (
        <Group justify="center" ref={bottom.ref}>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => fetchNextPage()}>{t('cases:log.earlier')}</Button>
        </Group>
      )}
    </Stack>
  );
}
