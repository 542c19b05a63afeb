import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../../api/client';

const at = (id: string) => ({ params: { path: { id } } });

export const documentQuery = (id: string) => queryOptions({ queryKey: ['document', id], queryFn: () => data(api.GET('/api/documents/{id}', at(id))) });

export const roundsQuery = (id: string) =>
  queryOptions({ queryKey: ['document', id, 'rounds'], queryFn: async () => (await data(api.GET('/api/documents/{id}/submissions', at(id)))).items });

export const commentsQuery = (id: string) =>
  queryOptions({ queryKey: ['document', id, 'comments'], queryFn: async () => (await data(api.GET('/api/documents/{id}/comments', at(id)))).items });

/** Never changes. Reading it counts as a look. */
export const versionQuery = (id: string) =>
  queryOptions({ queryKey: ['document-version', id], queryFn: () => data(api.GET('/api/document-versions/{id}', at(id))), staleTime: Infinity });

export const deputiesQuery = queryOptions({
  queryKey: ['review-deputies'],
  queryFn: async () => (await data(api.GET('/api/review-deputies'))).items,
});

/** After a comment, an answer or a verdict: the document with all that belongs to it, and what waits, are read anew. */
export function useReviewChanged(documentId: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([['document', documentId], ['reviews']].map(queryKey => client.invalidateQueries({ queryKey })));
  };
}
