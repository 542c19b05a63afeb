import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { NotificationItem } from './NotificationItem';

/** What the user was told, the latest first. */
export function NotificationsScreen() {
  const { t } = useTranslation();
  const client = useQueryClient();
  useTitle(t('web:screen.notifications'));
  const pages = useInfiniteQuery({
    queryKey: ['notifications', 'list'],
    queryFn: ({ pageParam }) => data(api.GET('/api/notifications', { params: { query: { limit: 25, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  const read = useMutation({
    mutationFn: (notificationId?: string) => data(api.POST('/api/notifications/readings', { body: { notificationId } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const items = pages.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Stack maw={720} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('web:screen.notifications')}</Title>
        {!!pages.data?.pages[0].unread && <Button variant="default" loading={read.isPending} onClick={() => read.mutate(undefined)}>{t('access:notification.readAll')}</Button>}
      </Group>
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        {pages.data && !items.length && <EmptyState title={t('access:notification.none')} hint={t('access:notification.noneHint')} />}
        <ul className="rows">
          {items.map(item => <li key={item.id}><NotificationItem item={item} onOpen={() => read.mutate(item.id)} /></li>)}
        </ul>
        {pages.hasNextPage && (
          <Group justify="center" py="sm">
            <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button>
          </Group>
        )}
      </Paper>
    </Stack>
  );
}
