import type { Schema } from '../api/schema';
import type { Row } from './told';

const PARTS = ['office', 'grant'] as const;

/** One office, or what one grant paid for. */
export interface YearPart {
  dimension: (typeof PARTS)[number];
  id: string;
}

const NOT_TOLD: readonly Row[] = [{ key: [], units: null, amount: null }];
const NOTHING: readonly Row[] = [{ key: [], units: 0, amount: null }];

/**
 * What a year tells of an indicator, in all or of a part of the work.
 * @returns for its code its rows; nothing for what does not know the part that is asked for
 */
export function yearNumbers(figures: Schema<'YearFiguresDto'> | null | undefined, part: YearPart | undefined): (code: string) => readonly Row[] | undefined {
  return code => {
    const table = figures?.items.find(({ indicator, dimensions }) => indicator === code && PARTS.every(name => dimensions.includes(name) === (name === part?.dimension)));
    if (!table) return undefined;
    if (table.withheld) return NOT_TOLD;
    const at = part ? table.dimensions.indexOf(part.dimension) : -1;
    const rows = table.rows.filter(({ key }) => !part || key[at] === part.id);
    return rows.length ? rows.map(row => ({ ...row, key: row.key.filter((_, place) => place !== at) })) : NOTHING;
  };
}
