import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const factorsQuery = queryOptions({ queryKey: ['factors'], queryFn: () => data(api.GET('/api/factors')) });

export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: async () => (await data(api.GET('/api/sessions'))).items,
});
