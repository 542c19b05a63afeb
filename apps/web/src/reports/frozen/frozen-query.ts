import { queryOptions } from '@tanstack/react-query';
import type { Language } from '#libs/i18n/languages';
import { api, data } from '../../api/client';
import { isRunning } from '../reports-query';

const LOOK_AGAIN_MS = 1_500;

const of = (id: string) => ({ params: { path: { id } } });

/** All that was ever handed in, the last one first. */
export const frozenReportsQuery = queryOptions({ queryKey: ['frozen-report', 'all'], queryFn: async () => (await data(api.GET('/api/frozen-reports'))).items });

/** What was handed in of one saved report. */
export const frozenOfQuery = (reportId: string) =>
  queryOptions({ queryKey: ['frozen-report', 'of', reportId], queryFn: async () => (await data(api.GET('/api/reports/{id}/frozen', of(reportId)))).items });

export const frozenQuery = (id: string) => queryOptions({ queryKey: ['frozen-report', id], queryFn: () => data(api.GET('/api/frozen-reports/{id}', of(id))) });

/** As it was handed in, in the language of the page. */
export const frozenPageQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['report-page', id, language],
    queryFn: () => data(api.GET('/api/frozen-reports/{id}/page', { params: { path: { id }, query: { language } } })),
    staleTime: Infinity,
  });

export const verificationQuery = (id: string) => queryOptions({ queryKey: ['frozen-report', id, 'verification'], queryFn: () => data(api.GET('/api/frozen-reports/{id}/verification', of(id))) });

/** What would be another number today, as of the last time that it was counted anew. */
export const restatementQuery = (id: string) =>
  queryOptions({
    queryKey: ['frozen-report', id, 'restatement'],
    queryFn: () => data(api.GET('/api/frozen-reports/{id}/restatement', of(id))),
    refetchInterval: ({ state }) => (state.data?.run && isRunning(state.data.run) ? LOOK_AGAIN_MS : false),
  });
