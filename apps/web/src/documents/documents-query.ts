import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

const at = (id: string) => ({ params: { path: { id } } });

export const caseDocumentsQuery = (caseId: string) =>
  queryOptions({ queryKey: ['documents', caseId], queryFn: async () => (await data(api.GET('/api/cases/{id}/documents', at(caseId)))).items });

export const documentQuery = (id: string) => queryOptions({ queryKey: ['document', id], queryFn: () => data(api.GET('/api/documents/{id}', at(id))) });

export const roundsQuery = (id: string) =>
  queryOptions({ queryKey: ['document', id, 'rounds'], queryFn: async () => (await data(api.GET('/api/documents/{id}/submissions', at(id)))).items });

export const commentsQuery = (id: string) =>
  queryOptions({ queryKey: ['document', id, 'comments'], queryFn: async () => (await data(api.GET('/api/documents/{id}/comments', at(id)))).items });

/** Never changes. Reading it counts as a look. */
export const versionQuery = (id: string) =>
  queryOptions({ queryKey: ['document-version', id], queryFn: () => data(api.GET('/api/document-versions/{id}', at(id))), staleTime: Infinity });

/** After any act on a document: all that belongs to it, the lists, and what waits in the morning, for a reviewer and under the bell are read anew. */
export function useDocumentActed(): (documentId: string) => Promise<void> {
  const client = useQueryClient();
  return async documentId => {
    const renew = (keys: string[][]) => Promise.all(keys.map(queryKey => client.invalidateQueries({ queryKey })));
    // nobody waits for what is not on this page
    void renew([['documents'], ['today'], ['notifications']]);
    await renew([['document', documentId], ['reviews']]);
  };
}

/** The same where the document itself came back: it is shown at once. */
export function useDocumentChanged(): (document: Schema<'DocumentDto'>) => Promise<void> {
  const client = useQueryClient();
  const acted = useDocumentActed();
  return document => {
    client.setQueryData(documentQuery(document.id).queryKey, document);
    return acted(document.id);
  };
}
