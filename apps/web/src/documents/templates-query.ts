import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

/** Templates in use for documents of a kind in a language. */
export const templatesQuery = (kind: Schema<'DocumentKind'>, language: Schema<'Language'>) =>
  queryOptions({
    queryKey: ['document-templates', kind, language],
    queryFn: async () => (await data(api.GET('/api/document-templates', { params: { query: { kind, language } } }))).items,
  });
