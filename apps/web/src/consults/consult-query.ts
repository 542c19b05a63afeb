import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const consultQuery = (id: string) =>
  queryOptions({ queryKey: ['consult', id], queryFn: () => data(api.GET('/api/consults/{id}', { params: { path: { id } } })) });

/** After a write: the consult, the lists, and the team of its case are read anew. */
export function useConsultChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['consult', 'consults', 'case'].map(key => client.invalidateQueries({ queryKey: [key] })));
  };
}
