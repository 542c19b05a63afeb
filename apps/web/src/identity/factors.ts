import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const factorsQuery = queryOptions({ queryKey: ['factors'], queryFn: () => data(api.GET('/api/factors')) });

/** Resets of lost factors that wait for a second person. */
export const waitingResetsQuery = queryOptions({
  queryKey: ['factor-resets'],
  queryFn: async () => (await data(api.GET('/api/factor-resets'))).items,
});

export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: async () => (await data(api.GET('/api/sessions'))).items,
});
