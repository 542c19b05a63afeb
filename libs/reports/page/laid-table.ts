import type { FigureRow, FigureTable } from '../report-figures';

/** What is told of one value, or of a combination of two. */
export type Told = Pick<FigureRow, 'units' | 'amount'>;

/** A table with the same of the time before beside each row; of money one for each currency. */
export interface LaidTable {
  currency: string | null;
  /** Without the currency. */
  dimensions: FigureTable['dimensions'];
  rows: readonly LaidRow[];
}

export interface LaidRow {
  key: readonly string[];
  now: Told;
  /** Null where the report is laid beside no other time. */
  before: Told | null;
}

const CURRENCY = 'currency';
const HIDDEN: Told = { units: null, amount: null };
/** A value that nobody has may be left out of a table. */
const NOUGHT: Told = { units: 0, amount: null };

/** Rows of both times, those of the earlier one alone at the end. */
export function layTables(now: FigureTable, before: FigureTable | null): LaidTable[] {
  const isMoney = now.dimensions[0]?.name === CURRENCY;
  const keys = [...new Map([now, ...(before ? [before] : [])].flatMap(({ rows }) => rows.map(({ key }) => [key.join('|'), key]))).values()];
  const currencies = isMoney ? [...new Set(keys.map(([currency]) => currency))] : [null];
  const sides = [now, before].map(table => table && sideOf(table));
  return currencies.map(currency => ({
    currency,
    dimensions: now.dimensions.slice(isMoney ? 1 : 0),
    rows: keys
      .filter(([first]) => currency === null || first === currency)
      .map(key => ({ key: key.slice(isMoney ? 1 : 0), now: sides[0]!(key), before: sides[1] && sides[1](key) })),
  }));
}

const sideOf = ({ rows, withheld }: FigureTable) => {
  const told = new Map(rows.map(row => [row.key.join('|'), row]));
  return (key: readonly string[]): Told => (withheld ? HIDDEN : (told.get(key.join('|')) ?? NOUGHT));
};

/** Neither now nor before there was anything, and that is told. */
export const isNought = ({ now, before }: LaidRow): boolean => now.units === 0 && (before === null || before.units === 0);
