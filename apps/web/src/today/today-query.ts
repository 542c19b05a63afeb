import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: async () => (await data(api.GET('/api/today'))).items,
});
