import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

/** All of them, those that are not used any more among them. */
export const allTemplatesQuery = queryOptions({
  queryKey: ['document-templates', 'all'],
  queryFn: async () => (await data(api.GET('/api/document-templates', { params: { query: { voided: 'true' } } }))).items,
});

export const templateQuery = (id: string) =>
  queryOptions({
    queryKey: ['document-template', id],
    queryFn: () => data(api.GET('/api/document-templates/{id}', { params: { path: { id } } })),
  });

/** What a template is made from: the words of a document, with gaps where it says what its case knows. */
export const templateWordsQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document', documentId, 'template-words'],
    queryFn: () => data(api.GET('/api/documents/{id}/template-words', { params: { path: { id: documentId } } })),
  });

/** After a write: every list of templates and their words are read anew. */
export function useTemplatesChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['document-templates', 'document-template'].map(key => client.invalidateQueries({ queryKey: [key] })));
  };
}
