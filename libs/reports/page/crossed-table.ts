import type { PageTable } from '../report-page';
import { hidden, numberCell } from './cells';
import type { LaidRow, LaidTable, Told } from './laid-table';
import { isNought } from './laid-table';
import { LONG_LIST } from './list-table';
import { numberOf } from './total-table';
import type { Wording } from './wording';

/** Columns beside each other on a sheet of paper. */
const MOST_COLUMNS = 6;

export type Time = 'now' | 'before';

/** A table over two dimensions: the values of the second as columns. Null where these are more than fit on paper. */
export function crossedTable(table: LaidTable, time: Time, words: Wording): (Omit<PageTable, 'notes' | 'chart'> & { noughts: number }) | null {
  const [down, across] = table.dimensions;
  const [rows, columns] = [0, 1].map(at => told(table.rows, at));
  if (columns.values.length > MOST_COLUMNS) return null;
  const units = (row: string, column: string) => unitsAt(table.rows, [row, column], time);
  const sumColumn = across.partition ? [words.say('impact:total')] : [];
  const line = (of: readonly (number | null)[]) => [...of, ...(across.partition ? [sum(of)] : [])];
  const body = rows.values.map(row => ({ label: words.value(down, row), isSum: false, numbers: line(columns.values.map(column => units(row, column))) }));
  const foot = down.partition
    ? [{ label: words.say('impact:total'), isSum: true, numbers: line(columns.values.map(column => sum(rows.values.map(row => units(row, column))))) }]
    : [];
  return {
    caption: `${words.dimension(down)} × ${words.dimension(across)}`,
    stubs: [words.dimension(down)],
    columns: [...columns.values.map(column => words.value(across, column)), ...sumColumn],
    rows: [...body, ...foot].map(({ label, isSum, numbers }) => ({ labels: [label], isSum, cells: numbers.map(number => (number === null ? hidden : numberCell(numberOf(number), words.language))) })),
    noughts: rows.noughts + columns.noughts,
  };
}

/** The values of one of two dimensions; of many those that anybody has. */
function told(rows: readonly LaidRow[], at: number): { values: string[]; noughts: number } {
  const values = [...new Set(rows.map(({ key }) => key[at]))];
  const met = values.length > LONG_LIST || at === 1 ? values.filter(value => rows.some(row => row.key[at] === value && !isNought(row))) : values;
  return { values: met.length ? met : values.slice(0, 1), noughts: met.length ? values.length - met.length : 0 };
}

function unitsAt(rows: readonly LaidRow[], key: readonly string[], time: Time): number | null {
  const row = rows.find(one => one.key[0] === key[0] && one.key[1] === key[1]);
  const side: Told | null | undefined = row?.[time];
  return side ? side.units : 0;
}

/** Of what is told; not told where one of them is not. */
const sum = (numbers: readonly (number | null)[]): number | null => (numbers.includes(null) ? null : numbers.reduce<number>((all, one) => all + one!, 0));
