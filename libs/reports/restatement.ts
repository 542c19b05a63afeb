import type { FigureLine, FigureRow, FigureTable, ReportFigures } from './report-figures';

/** What became of one number since a report was handed in. */
export interface Restatement {
  indicator: string;
  /** Names of the dimensions of its table, and its value in each; none for all units. */
  dimensions: readonly string[];
  key: readonly string[];
  before: Told;
  now: Told;
  /** The definition is another one now, so the two numbers do not compare. */
  redefined: boolean;
}

/** `absent`: there is no such row, or no such line. A number that is not told has neither. */
export type Told = { absent: true } | { absent: false; units: number | null; amount: string | null };

/**
 * Every number that was handed in and would be another one now, line by line, in the order of the report; then those that are new.
 * Both reports have the same plan: what differs is what was recorded in between, and by which definitions it is counted.
 */
export function restatements(before: ReportFigures, now: ReportFigures): Restatement[] {
  const codes = [...new Set([...before.lines, ...now.lines].map(({ indicator }) => indicator))];
  return codes.flatMap(code => {
    const [old, current] = [before, now].map(({ lines }) => lines.find(({ indicator }) => indicator === code));
    const redefined = old !== undefined && current !== undefined && old.version !== current.version;
    return tablesOf(old, current).flatMap(([one, other]) => differences(code, redefined, one, other));
  });
}

/** Tables over the same dimensions, of the period itself. */
function tablesOf(old: FigureLine | undefined, current: FigureLine | undefined): [FigureTable | undefined, FigureTable | undefined][] {
  const [one, other] = [old, current].map(line => new Map(line ? [line.total, ...line.tables].map(table => [namesOf(table).join(), table]) : []));
  return [...new Set([...one.keys(), ...other.keys()])].map(names => [one.get(names), other.get(names)]);
}

function differences(indicator: string, redefined: boolean, old: FigureTable | undefined, current: FigureTable | undefined): Restatement[] {
  const rows = [old, current].map(table => new Map((table && !table.withheld ? table.rows : []).map(row => [row.key.join('|'), row])));
  const keys = [...new Set([...rows[0].keys(), ...rows[1].keys()])];
  return keys.flatMap(key => {
    const [before, now] = rows.map(of => told(of.get(key)));
    const row = rows[0].get(key) ?? rows[1].get(key)!;
    return same(before, now) ? [] : [{ indicator, dimensions: namesOf(old ?? current!), key: row.key, before, now, redefined }];
  });
}

const namesOf = ({ dimensions }: FigureTable) => dimensions.map(({ name }) => name);
const told = (row: FigureRow | undefined): Told => (row ? { absent: false, units: row.units, amount: row.amount } : { absent: true });

/** A row of nought and no row say the same: a value that nobody has may be left out of a list. */
const same = (a: Told, b: Told) => unitsOf(a) === unitsOf(b) && amountOf(a) === amountOf(b);
const unitsOf = (one: Told) => (one.absent ? 0 : one.units);
const amountOf = (one: Told) => (one.absent ? null : one.amount);
