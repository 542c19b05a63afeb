import type { Schema } from '../api/schema';

/** A number, and what was measured of it; of money for a currency. */
export type Row = Pick<Schema<'FigureRowDto'>, 'key' | 'units' | 'amount'>;

export type Measure = Schema<'IndicatorDto'>['measure'];

/** How many more, and by how many per cent; null where one of both is not told. Of fewer than five before, per cent say nothing. */
export function changeOf(now: number | null | undefined, before: number | null | undefined): { by: number; percent: number | null } | null {
  if (now == null || before == null) return null;
  return { by: now - before, percent: before < 5 ? null : Math.round((100 * (now - before)) / before) };
}
