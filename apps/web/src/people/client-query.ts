import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['client', id],
    queryFn: () => data(api.GET('/api/clients/{id}', { params: { path: { id } } })),
  });

export function useClientChanged(id: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['client', id] });
    await client.invalidateQueries({ queryKey: ['timeline', id] });
    await client.invalidateQueries({ queryKey: ['case'] });
  };
}
