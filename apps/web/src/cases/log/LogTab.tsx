import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { useMay } from '../../session/session';
import { EmptyState } from '../../ui/EmptyState';
import { LogEntryForm } from './LogEntryForm';
import { Timeline } from './Timeline';
import { timeline } from './timeline';

/** Quick entry first, then everything that happened, the latest at the top. */
export function LogTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const pages = useInfiniteQuery({
    queryKey: ['log', one.id],
    queryFn: ({ pageParam: after }) => data(api.GET('/api/cases/{id}/log-entries', { params: { path: { id: one.id }, query: { after, limit: 20 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    initialData: { pages: [one.log], pageParams: [undefined] },
    staleTime: 5_000,
  });
  const entries = pages.data.pages.flatMap(page => page.items);
  const items = timeline(entries, one.hearings, pages.hasNextPage);

  return (
    <Stack gap="md">
      {may('log.write') && <LogEntryForm caseId={one.id} />}
      {!items.length && <EmptyState title={t('cases:log.empty')} hint={t('cases:log.emptyHint')} />}
      <Timeline items={items} caseId={one.id} />
      {pages.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('cases:log.earlier')}</Button>
        </Group>
      )}
    </Stack>
  );
}
