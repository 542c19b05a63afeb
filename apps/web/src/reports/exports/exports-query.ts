import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';

/** What is taken out: a draft or a frozen report. */
export type Source = { runId: string } | { frozenId: string };

const LOOK_AGAIN_MS = 1_500;

const of = (id: string) => ({ params: { path: { id } } });

const list = (source: Source) => ('runId' in source ? api.GET('/api/report-runs/{id}/exports', of(source.runId)) : api.GET('/api/frozen-reports/{id}/exports', of(source.frozenId)));

/** Files that one has asked for, the last one first. */
export const exportsQuery = (source: Source) =>
  queryOptions({
    queryKey: ['report-exports', source],
    queryFn: async () => (await data(list(source))).items,
    refetchInterval: ({ state }) => (state.data?.some(one => one.state === 'making') ? LOOK_AGAIN_MS : false),
  });

export const askForExport = (source: Source, body: Schema<'NewReportExportDto'>) =>
  data('runId' in source ? api.POST('/api/report-runs/{id}/exports', { ...of(source.runId), body }) : api.POST('/api/frozen-reports/{id}/exports', { ...of(source.frozenId), body }));

/** Lets the browser fetch the file and go on where a line broke. It is asked about first, so that whose session has ended signs in over the page. */
export async function fetchExport(id: string): Promise<void> {
  await data(api.GET('/api/report-exports/{id}', of(id)));
  const link = document.createElement('a');
  link.href = `/api/report-exports/${id}/content`;
  link.download = '';
  link.click();
}
