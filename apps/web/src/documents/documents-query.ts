import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

export const caseDocumentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['documents', caseId],
    queryFn: async () => (await data(api.GET('/api/cases/{id}/documents', { params: { path: { id: caseId } } }))).items,
  });

export const documentQuery = (id: string) =>
  queryOptions({ queryKey: ['document', id], queryFn: () => data(api.GET('/api/documents/{id}', { params: { path: { id } } })) });

export const roundsQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'rounds'],
    queryFn: async () => (await data(api.GET('/api/documents/{id}/submissions', { params: { path: { id } } }))).items,
  });

export const versionQuery = (id: string) =>
  queryOptions({
    queryKey: ['document-version', id],
    queryFn: () => data(api.GET('/api/document-versions/{id}', { params: { path: { id } } })),
    // a version is never changed
    staleTime: Infinity,
  });

/** After a write: what came back is shown at once, and the lists and what else hangs on it are read anew. */
export function useDocumentChanged(): (document: Schema<'DocumentDto'>) => Promise<void> {
  const client = useQueryClient();
  return async document => {
    client.setQueryData(documentQuery(document.id).queryKey, document);
    await Promise.all([['document', document.id], ['documents', document.caseId], ['reviews'], ['today']].map(queryKey => client.invalidateQueries({ queryKey })));
  };
}
