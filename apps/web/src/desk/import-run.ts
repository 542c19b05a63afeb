import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import { ApiProblem } from '../api/problem';
import { newId } from '../api/new-id';
import type { Schema } from '../api/schema';
import { base64Of } from './base64-of';
import { useEnquiriesChanged } from './enquiry-query';

/** A table that is being taken in, or was. It stays while somebody goes elsewhere in Tirek, and is gone with the page. */
export interface ImportRun {
  id: string;
  file: File;
  eventId: string;
  state: 'running' | 'stopped' | 'done' | 'failed';
  /** Rows of the table; unknown before the first answer. */
  total: number | null;
  rows: Schema<'ImportedRowDto'>[];
  /** Why it failed, in words; null without an answer. */
  problem: string | null;
}

const KEY = ['enquiry-import'];
/** The file travels with each request: no more of them than this, unless the table is small. */
const REQUESTS = 20;
const FEWEST_ROWS = 20;

/** Takes a table in by few rows at a time, so that one sees how far it is and can stop: what was taken in stays. */
export function useImportRun() {
  const client = useQueryClient();
  const changed = useEnquiriesChanged();
  const { data: run = null } = useQuery<ImportRun>({ queryKey: KEY, queryFn: skipToken, staleTime: Infinity, gcTime: Infinity });
  const begin = async (file: File, eventId: string, others: number[] = []) => {
    const begun: ImportRun = { id: newId(), file, eventId, state: 'running', total: null, rows: [], problem: null };
    client.setQueryData(KEY, begun);
    await takeIn(client, begun, others);
    await changed();
  };
  const stop = () => client.setQueryData<ImportRun>(KEY, now => now && { ...now, state: 'stopped' });
  const forget = () => client.removeQueries({ queryKey: KEY });
  return { run, begin, stop, forget };
}

async function takeIn(client: QueryClient, { id, file, eventId }: ImportRun, others: number[]): Promise<void> {
  const update = (change: (now: ImportRun) => Partial<ImportRun>) => client.setQueryData<ImportRun>(KEY, now => (now?.id === id ? { ...now, ...change(now) } : now));
  const goesOn = () => {
    const now = client.getQueryData<ImportRun>(KEY);
    return now?.id === id && now.state === 'running';
  };
  try {
    const content = await base64Of(file);
    const asked = { content, ...(eventId && { eventId }), ...(others.length && { others: others.map(row => ({ row })) }) };
    let place: { after?: number; limit: number } | null = { limit: FEWEST_ROWS };
    while (place && goesOn()) {
      const { rows, total, next }: Schema<'EnquiryImportResultDto'> = await data(api.POST('/api/enquiry-imports', { body: { ...asked, ...place } }));
      update(now => ({ total, rows: [...now.rows, ...rows], ...(next === null && { state: 'done' }) }));
      place = next === null ? null : { after: next, limit: Math.max(FEWEST_ROWS, Math.ceil(total / REQUESTS)) };
    }
  } catch (error) {
    update(() => ({ state: 'failed', problem: error instanceof ApiProblem ? (error.errors[0]?.detail ?? error.detail ?? null) : null }));
  }
}
