import { queryOptions } from '@tanstack/react-query';
import { data } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Schema } from '../api/schema';
import { pending } from './pending-api';

export interface OfferedTemplate {
  id: string;
  title: string;
  /** A lawyer has checked its words. */
  verified: boolean;
}

/** Templates for documents of a kind in a language; none where the server offers none. */
export const templatesQuery = (kind: Schema<'DocumentKind'>, language: Schema<'Language'>) =>
  queryOptions({
    queryKey: ['document-templates', kind, language],
    queryFn: async (): Promise<OfferedTemplate[]> => {
      try {
        return (await data(pending.GET<{ items: OfferedTemplate[] }>('/api/document-templates', { params: { query: { kind, language } } }))).items;
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return [];
        throw problem;
      }
    },
  });
