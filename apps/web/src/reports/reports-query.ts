import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { Language } from '#libs/i18n/languages';
import { api, data } from '../api/client';

const A_DAY = 86_400_000;
const LOOK_AGAIN_MS = 1_500;

const of = (id: string) => ({ params: { path: { id } } });

export const templatesQuery = queryOptions({ queryKey: ['report-templates'], queryFn: () => data(api.GET('/api/report-templates')), staleTime: A_DAY });

export const reportsQuery = queryOptions({ queryKey: ['reports'], queryFn: async () => (await data(api.GET('/api/reports'))).items });

export const reportQuery = (id: string) => queryOptions({ queryKey: ['report', id], queryFn: () => data(api.GET('/api/reports/{id}', of(id))) });

const ENDED: readonly string[] = ['counted', 'failed', 'cancelled'];

/** Whether it is still on its way. */
export const isRunning = ({ state }: { state: string }) => !ENDED.includes(state);

/** How often a report was counted, the last time first. */
export const runsQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['report', reportId, 'runs'],
    queryFn: async () => (await data(api.GET('/api/reports/{id}/runs', { params: { path: { id: reportId }, query: {} } }))).items,
    refetchInterval: ({ state }) => (state.data?.some(isRunning) ? LOOK_AGAIN_MS : false),
  });

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['report-run', id],
    queryFn: () => data(api.GET('/api/report-runs/{id}', of(id))),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? LOOK_AGAIN_MS : false),
  });

/** As it is printed, in the language of the page; what was counted once does not change. */
export const draftPageQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['report-page', id, language],
    queryFn: () => data(api.GET('/api/report-runs/{id}/page', { params: { path: { id }, query: { language } } })),
    staleTime: Infinity,
  });

/** After a write: the reports, and all that was counted by them. */
export function useReportsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['reports', 'report', 'report-run', 'frozen-report'].map(key => client.invalidateQueries({ queryKey: [key] })));
  };
}
