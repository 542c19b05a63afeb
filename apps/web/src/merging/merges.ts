import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

export type ClientMerge = Schema<'ClientMergeDto'>;

export const duplicatesQuery = queryOptions({
  queryKey: ['merges', 'likely'],
  queryFn: async () => (await data(api.GET('/api/likely-duplicates'))).items,
});

export const mergesQuery = queryOptions({
  queryKey: ['merges', 'list'],
  queryFn: async () => (await data(api.GET('/api/client-merges'))).items,
});

export const mergeQuery = (id: string) =>
  queryOptions({ queryKey: ['merges', id], queryFn: () => data(api.GET('/api/client-merges/{id}', { params: { path: { id } } })) });

/** Whatever was read of either may be of the other by now. */
export function useMerged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
