import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

export type CaseFile = Schema<'FileRowDto'>;

export const filesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['files', caseId],
    queryFn: async () => (await data(api.GET('/api/cases/{id}/files', { params: { path: { id: caseId } } }))).items,
  });

/** After a write, or when somebody had a file in his hands: the files of the case and their custody are read anew. */
export function useFilesChanged(caseId: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([client.invalidateQueries({ queryKey: ['files', caseId] }), client.invalidateQueries({ queryKey: ['custody'] })]);
  };
}
