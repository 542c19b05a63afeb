import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import { useCaseChanged } from '../cases/case-query';

export const accessQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['access', caseId],
    queryFn: () => data(api.GET('/api/cases/{id}/access', { params: { path: { id: caseId } } })),
  });

/** After somebody was let in or shut out. */
export function useAccessChanged(caseId: string): () => Promise<void> {
  const client = useQueryClient();
  const caseChanged = useCaseChanged(caseId);
  return async () => {
    await Promise.all([caseChanged(), client.invalidateQueries({ queryKey: ['access', caseId] })]);
  };
}
