import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

type Instrument = Schema<'Instrument'>;

export const notesKey = (clientId: string) => ['clinical', clientId, 'notes'];
const assessmentsKey = (clientId: string) => ['clinical', clientId, 'assessments'];

export const noteVersionsQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['clinical-versions', id, version],
    queryFn: () => data(api.GET('/api/clinical-notes/{id}/versions', { params: { path: { id } } })),
  });

export const assessmentsQuery = (clientId: string) =>
  queryOptions({
    queryKey: assessmentsKey(clientId),
    queryFn: () => data(api.GET('/api/clients/{id}/assessments', { params: { path: { id: clientId } } })),
  });

/** Drawn anew when the scores are others, or the language. */
export const curveQuery = (clientId: string, instrument: Instrument, scores: string) =>
  queryOptions({
    queryKey: [...assessmentsKey(clientId), 'curve', instrument, scores],
    queryFn: async () => {
      const params = { path: { id: clientId }, query: { instrument } };
      const svg = await data(api.GET('/api/clients/{id}/assessment-curve', { params, parseAs: 'text' }));
      return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg as string)}`;
    },
    staleTime: Infinity,
  });

export function useNotesChanged(clientId: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: notesKey(clientId) });
}

export function useAssessmentsChanged(clientId: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: assessmentsKey(clientId), exact: true });
}
