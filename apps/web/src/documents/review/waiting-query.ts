import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';

const A_MINUTE = 60_000;

/** What waits for my verdict, by court risk; asked again every minute while the page is open. */
export const waitingQuery = queryOptions({
  queryKey: ['reviews', 'waiting'],
  queryFn: async () => (await data(api.GET('/api/reviews/waiting'))).items,
  refetchInterval: A_MINUTE,
});
