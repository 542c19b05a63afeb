import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const superviseesQuery = queryOptions({
  queryKey: ['supervisees'],
  queryFn: async () => (await data(api.GET('/api/supervisees'))).items,
});

export const casesWithoutLeadQuery = queryOptions({
  queryKey: ['cases', 'without-lead'],
  queryFn: async () => (await data(api.GET('/api/cases-without-lead'))).items,
});
