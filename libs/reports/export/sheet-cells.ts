import type { CellObject } from 'write-excel-file/node';
import type { PageCell, PageTable } from '../report-page';

type Cell = CellObject | null;
export type SheetRow = Cell[];

const HEAD = '#14532d';
const STRIPE = '#f1f4f2';
const LINE = '#b9c3bd';

export const titleCell = (value: string, columns: number): SheetRow => [{ value, type: String, fontWeight: 'bold', fontSize: 16, columnSpan: columns, height: 26, alignVertical: 'center' }, ...blanks(columns - 1)];

export const headingCell = (value: string, columns: number): SheetRow => [{ value, type: String, fontWeight: 'bold', fontSize: 12, textColor: HEAD, columnSpan: columns, wrap: true, alignVertical: 'bottom', ...lines(value, columns) }, ...blanks(columns - 1)];

export const textCell = (value: string, columns: number, style: Partial<CellObject> = {}): SheetRow => [{ value, type: String, wrap: true, alignVertical: 'top', columnSpan: columns, ...lines(value, columns), ...style }, ...blanks(columns - 1)];

const blanks = (count: number): Cell[] => Array<Cell>(Math.max(0, count)).fill(null);

/** Points of a line of text, and of the room around it. */
const LINE_HEIGHT = 13;
const AROUND = 4;
/** Words are not broken, so that a line holds less than its width. */
const FILLED = 0.85;

const heightOf = (text: string, width: number) => LINE_HEIGHT * Math.max(1, Math.ceil(text.length / (width * FILLED))) + AROUND;

/** A row of joined cells does not grow by itself. */
const lines = (text: string, columns: number) => ({ height: heightOf(text, FIRST_WIDTH + (columns - 1) * WIDTH) });

/** Rows are as high as their longest text: programs do not all find that out by themselves. */
export function grown(row: SheetRow, widths: readonly number[]): SheetRow {
  const [first, ...rest] = row;
  if (!first || first.height) return row;
  const height = Math.max(...row.map((cell, at) => (cell?.wrap && typeof cell.value === 'string' ? heightOf(cell.value, widths[at]) : 0)));
  return [{ ...first, height }, ...rest];
}

/** Characters in the first column of a sheet, and in each of the others. */
export const FIRST_WIDTH = 44;
export const WIDTH = 17;

/** A table of a page: its words, its numbers as numbers. */
export const tableRows = ({ stubs, columns, rows }: Pick<PageTable, 'stubs' | 'columns' | 'rows'>): SheetRow[] => [
  [...stubs.map(head => headCell(head, 'left')), ...columns.map(head => headCell(head, 'right'))],
  ...rows.map(({ labels, cells, isSum }, at) => {
    const style: Omit<CellObject, 'value' | 'type'> = { alignVertical: 'top', bottomBorderStyle: 'thin', bottomBorderColor: LINE, ...(at % 2 && { backgroundColor: STRIPE }), ...(isSum && { fontWeight: 'bold' }) };
    return [...labels.map((value): Cell => ({ ...style, value, type: String, wrap: true })), ...cells.map((cell): Cell => ({ ...style, ...numberCell(cell) }))];
  }),
];

export const headCell = (value: string, align: 'left' | 'right'): CellObject => ({ value, type: String, align, wrap: true, fontWeight: 'bold', textColor: '#ffffff', backgroundColor: HEAD, alignVertical: 'center' });

/** A number of more digits than a sheet holds exactly stays a text. */
export function numberCell({ value, text, decimals, form }: PageCell): CellObject {
  if (value === null || !isExact(value)) return { value: text, type: String, align: 'right' };
  return { value: form === 'percent' ? Number(`${value}e-2`) : Number(value), type: Number, align: 'right', format: formatOf(form, decimals) };
}

/** Excel and LibreOffice calculate with fifteen digits. */
const isExact = (value: string) => value.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15;

export function formatOf(form: PageCell['form'], decimals: number): string {
  const digits = `#,##0${decimals ? `.${'0'.repeat(decimals)}` : ''}`;
  if (form === 'number') return digits;
  const signed = form === 'percent' ? `${digits}%` : digits;
  return `+${signed};-${signed};${signed}`;
}
