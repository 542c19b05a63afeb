import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import { useCaseChanged } from '../cases/case-query';

export const redressQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['redress', caseId],
    queryFn: () => data(api.GET('/api/cases/{id}/redress', { params: { path: { id: caseId } } })),
  });

/** After a write: what was claimed and paid, and what hangs on the case, are read anew. */
export function useRedressChanged(caseId: string): () => Promise<void> {
  const client = useQueryClient();
  const caseChanged = useCaseChanged(caseId);
  return async () => {
    await client.invalidateQueries({ queryKey: ['redress', caseId] });
    await caseChanged();
  };
}
