import { clerk } from './clerk';
import { until } from './until';
import type { Visitor } from './visitor';

const PATIENCE_MS = 30_000;

/** A director who saves reports, and waits until they are counted and made into files. */
export function reportClerk(director: Visitor) {
  const does = clerk(director);
  const ended = async (path: string, holds: (record: any) => boolean) => {
    let record = await does.read(path);
    await until(`${path} has ended`, async () => holds((record = await does.read(path))), PATIENCE_MS);
    return record;
  };
  const run = (id: string) => ended(`/api/report-runs/${id}`, ({ endedAt }) => endedAt !== null);
  return {
    ...does,
    run,
    save: (body: object) => does.create('/api/reports', { title: 'Отчёт', ...body }),
    /** A draft of it. */
    counted: async ({ id }: { id: string }) => run((await does.create(`/api/reports/${id}/runs`, {})).id),
    freeze: (report: { id: string }, draft: { id: string }) => does.create(`/api/reports/${report.id}/frozen`, { runId: draft.id }),
    /** What would be another number now. */
    recounted: async ({ id }: { id: string }) => {
      await run((await does.create(`/api/frozen-reports/${id}/runs`, {})).id);
      return does.read(`/api/frozen-reports/${id}/restatement`);
    },
    made: async (path: string, body: object) => ended(`/api/report-exports/${(await does.create(path, body)).id}`, ({ state }) => state !== 'making'),
  };
}
