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

/** What a template is made from: the newest version of a document; null where there is none yet. */
export const newestVersionQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document', documentId, 'newest-version'],
    queryFn: async () => {
      const document = await data(api.GET('/api/documents/{id}', { params: { path: { id: documentId } } }));
      const newest = document.versions.at(-1);
      if (!newest) return null;
      const { content } = await data(api.GET('/api/document-versions/{id}', { params: { path: { id: newest.id } } }));
      return { kind: document.kind, language: document.language, content };
    },
  });

/** After a write: every list of templates and their words are read anew. */
export function useTemplatesChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['document-templates', 'document-template'].map(key => client.invalidateQueries({ queryKey: [key] })));
  };
}
