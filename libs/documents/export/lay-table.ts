import { columnWidths } from './column-widths';
import { SIZE, TEXT_WIDTH, pointsOf } from './page-layout';
import type { Cell, TableBlock } from './paper';
import { placeCells } from './table-grid';
import { textOf } from './text-of';

/** About as wide as a letter of the typeface on average, in parts of its size. */
const LETTER = 0.53;
/** As many lines of a table fill half of a page: a row with more may be torn, a heading with more is not repeated. */
const LONG_ROW = 26;
const LONG_HEADING = 12;

/** A table as it is laid on paper. */
export function layTable(cells: Cell[][]): Omit<TableBlock, 'newPage'> {
  const { rows, columns } = placeCells(cells);
  const signs = pointsOf(TEXT_WIDTH) / (SIZE.table * LETTER);
  const widths = columnWidths(rows.flat(), columns, signs);
  const lines = rows.map(row => Math.max(0, ...row.map(cell => linesOf(cell, widths, signs))));
  const heading = headingOf(rows);
  const fits = lines.slice(0, heading).reduce((sum, count) => sum + count, 0) <= LONG_HEADING;
  return { kind: 'table', rows, widths, headerRows: fits ? heading : 0, tearsRows: lines.some(count => count > LONG_ROW) };
}

/** The leading rows that are headings, with those that their cells reach into; none when there would be no other row. */
function headingOf(rows: Cell[][]): number {
  let heading = 0;
  while (heading < rows.length && rows[heading].length && rows[heading].every(cell => cell.heading)) heading++;
  const reach = Math.max(heading, ...rows.slice(0, heading).flatMap((row, at) => row.map(cell => at + cell.rows)));
  return reach < rows.length ? reach : 0;
}

function linesOf(cell: Cell, widths: number[], signs: number): number {
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, part) => sum + part, 0);
  const inLine = Math.max(1, width * signs - 3);
  return textOf(cell).split('\n').reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / inLine)), 0);
}
