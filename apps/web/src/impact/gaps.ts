import type { Schema } from '../api/schema';

/** Something that is missing in the records, and how often: over all offices for whoever reads reports, else in one's own. */
export type Gap = Schema<'FindingsDto'>['items'][number] & { units: number | null };

/** What is missing at all. Before the year was counted a director is told of nothing. */
export const gapsOf = ({ countedAt, items }: Schema<'FindingsDto'>, overAll: boolean): Gap[] =>
  overAll && !countedAt ? [] : items.map(one => ({ ...one, units: overAll ? one.all : one.mine })).filter(({ units, mine }) => units !== 0 && (overAll || mine !== null));
