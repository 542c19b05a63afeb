import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

/** One's own checks of the last day that led to nobody yet. */
export const ownChecksQuery = queryOptions({ queryKey: ['conflict-checks', 'own'], queryFn: () => data(api.GET('/api/conflict-checks/own')), staleTime: 0 });

export const caseChecksQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case-checks', caseId],
    queryFn: () => data(api.GET('/api/cases/{id}/conflict-checks', { params: { path: { id: caseId } } })),
  });
