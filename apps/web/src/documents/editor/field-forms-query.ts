import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';

/** What the case can put into the gaps of a document, in each grammatical case: the lawyer chooses. */
export const fieldFormsQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-fields', documentId],
    queryFn: async () => (await data(api.GET('/api/documents/{id}/fields', { params: { path: { id: documentId } } }))).items,
  });
