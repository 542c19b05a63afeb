import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const comingHearingsQuery = queryOptions({
  queryKey: ['hearings', 'coming'],
  queryFn: () => data(api.GET('/api/hearings', { params: { query: { moment: 'coming', limit: 12 } } })),
});
