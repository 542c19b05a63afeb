import type { FigureLine } from '../report-figures';
import type { PageRow, PageTable } from '../report-page';
import { amountCell, numberCell } from './cells';
import { isNought, type LaidRow, type LaidTable, layTables } from './laid-table';
import { numberOf } from './total-table';
import { withCurrency, type Wording } from './wording';

/** A list with more rows is told without those that are nought. */
export const LONG_LIST = 8;

/** The rows that are printed, in their order. */
export function printedRows({ rows, dimensions }: Pick<LaidTable, 'rows' | 'dimensions'>, words: Wording): { rows: LaidRow[]; noughts: number } {
  const told = rows.length > LONG_LIST ? rows.filter(row => !isNought(row)) : [...rows];
  const label = (row: LaidRow, at: number) => words.value(dimensions[at], row.key[at]);
  // what has words has an order; names have that of the alphabet
  if (dimensions.length === 1 && dimensions[0].words === null) told.sort((a, b) => words.compare(label(a, 0), label(b, 0)));
  return { rows: told, noughts: rows.length - told.length };
}

/** A row for each value, or for each combination of two; below them all units, where each stands in one row alone. */
export function listTable(table: LaidTable, line: FigureLine, words: Wording): Omit<PageTable, 'notes' | 'chart'> & { noughts: number } {
  const { rows, noughts } = printedRows(table, words);
  const sum = table.dimensions.every(({ partition }) => partition) ? totalOf(table, line) : null;
  return {
    caption: withCurrency(table.dimensions.map(dimension => words.dimension(dimension)).join(' × '), table.currency),
    stubs: table.dimensions.map(dimension => words.dimension(dimension)),
    columns: columnsOf(line, words),
    rows: [
      ...rows.map(row => ({ labels: row.key.map((value, at) => words.value(table.dimensions[at], value)), isSum: false, cells: cellsOf(row, line, words) })),
      ...(sum ? [{ labels: table.dimensions.map((_, at) => (at ? '' : words.say('impact:total'))), isSum: true, cells: cellsOf(sum, line, words) }] : []),
    ],
    noughts,
  };
}

/** As the total of the indicator tells it. */
export const totalOf = ({ currency }: Pick<LaidTable, 'currency'>, { total, before }: FigureLine): LaidRow | null =>
  layTables(total, before && before.total).find(table => table.currency === currency)?.rows[0] ?? null;

function columnsOf(line: FigureLine, words: Wording): string[] {
  const counted = words.unit(line);
  const measured = words.measure(line);
  if (line.before === null) return [counted, ...(measured ? [measured] : [])];
  if (!measured) return [words.say('reports:now'), words.say('reports:before')];
  return [counted, measured].flatMap(what => [what, words.say('reports:ofBefore', { what })]);
}

function cellsOf({ now, before }: LaidRow, { measure }: FigureLine, { language }: Wording): PageRow['cells'] {
  const times = [now, ...(before ? [before] : [])];
  return [
    ...times.map(({ units }) => numberCell(numberOf(units), language)),
    ...(measure ? times.map(({ units, amount }) => amountCell(units, amount, language)) : []),
  ];
}
