import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

const A_MINUTE = 60_000;

/** The latest, and how many are unread; asked again every minute while the page is open. */
export const latestNotificationsQuery = queryOptions({
  queryKey: ['notifications', 'latest'],
  queryFn: () => data(api.GET('/api/notifications', { params: { query: { limit: 1 } } })),
  refetchInterval: A_MINUTE,
});
