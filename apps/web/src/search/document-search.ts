import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

/** Over all the cases that I see. What is looked for travels in a body, and is forgotten with the result. */
export const documentsSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['document-search', text],
    queryFn: () => data(api.POST('/api/documents/search', { body: { text } })),
    gcTime: 0,
  });
