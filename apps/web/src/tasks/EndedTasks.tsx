import { Button, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';

/** What was done and what was withdrawn, the newest first. Nothing when there is none. */
export function EndedTasks({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { data: pages, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['tasks', caseId],
    queryFn: ({ pageParam }) => data(api.GET('/api/cases/{id}/tasks', { params: { path: { id: caseId }, query: { state: 'ended', limit: 20, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  });
  const tasks = pages?.pages.flatMap(page => page.items) ?? [];
  if (!tasks.length) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>{t('tasks:ended')}</Title>
      <ul className="rows">
        {tasks.map(task => (
          <li key={task.id} style={{ padding: '8px 0' }}>
            <Text className="prewrap" style={{ overflowWrap: 'anywhere' }}>{task.text}</Text>
            <Text size="sm" c="dimmed">{[t(`law:taskEnding.${task.ending}`), colleague(task.endedBy), fmtMoment(task.endedAt!)].join(' · ')}</Text>
            {task.withdrawalReason && <Text size="sm" className="prewrap">{task.withdrawalReason}</Text>}
          </li>
        ))}
      </ul>
      {hasNextPage && <Button variant="default" onClick={() => void fetchNextPage()}>{t('web:ui.more')}</Button>}
    </Stack>
  );
}
