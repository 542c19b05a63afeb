import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';

/** The words of a document as they were saved last. */
export const draftQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-draft', documentId],
    queryFn: () => data(api.GET('/api/documents/{id}/draft', { params: { path: { id: documentId } } })),
    staleTime: 0,
    retry: false,
  });
