import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

export type Erasure = Schema<'ErasureDto'>;

export const erasuresQuery = queryOptions({
  queryKey: ['erasures'],
  queryFn: async () => (await data(api.GET('/api/erasures'))).items,
});

/** After an erasure was asked for, taken back or done: nothing that was read of the client may stay. */
export function useErasuresChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
