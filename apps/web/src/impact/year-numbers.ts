import type { Schema } from '../api/schema';
import type { Row } from './told';

const OFFICE = 'office';
const NOT_TOLD: readonly Row[] = [{ key: [], units: null, amount: null }];
const NOTHING: readonly Row[] = [{ key: [], units: 0, amount: null }];

/**
 * What a year tells of an indicator, of all offices or of one.
 * @returns for its code its rows; nothing for what does not know offices, when one is asked for
 */
export function yearNumbers(figures: Schema<'YearFiguresDto'> | null | undefined, officeId: string | undefined): (code: string) => readonly Row[] | undefined {
  return code => {
    const table = figures?.items.find(({ indicator, dimensions }) => indicator === code && dimensions.includes(OFFICE) === (officeId !== undefined));
    if (!table) return undefined;
    if (table.withheld) return NOT_TOLD;
    const at = table.dimensions.indexOf(OFFICE);
    const rows = table.rows.filter(({ key }) => officeId === undefined || key[at] === officeId);
    return rows.length ? rows.map(row => ({ ...row, key: row.key.filter((_, place) => place !== at) })) : NOTHING;
  };
}
