import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () => data(api.GET('/api/cases/{id}', { params: { path: { id } } })),
  });

/** After a write: the page of the case, and every list it stands in, are read anew. */
export function useCaseChanged(id: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['case', id] });
    await Promise.all([
      client.invalidateQueries({ queryKey: ['log', id] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
      client.invalidateQueries({ queryKey: ['hearings'] }),
      client.invalidateQueries({ queryKey: ['today'] }),
      client.invalidateQueries({ queryKey: ['tasks', id] }),
      client.invalidateQueries({ queryKey: ['deadlines', id] }),
      client.invalidateQueries({ queryKey: ['closing', id] }),
      client.invalidateQueries({ queryKey: ['client'] }),
      client.invalidateQueries({ queryKey: ['care'] }),
    ]);
  };
}
