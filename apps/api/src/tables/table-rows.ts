import { broken } from '../http/problem';

export const MOST_ROWS = 2_000;

/** What stands in a row, by column. */
export type Cells<Column extends string> = Partial<Record<Column, unknown>>;

export interface TableRow<Column extends string> {
  /** As the table counts them. */
  number: number;
  cells: Cells<Column>;
}

/**
 * The rows below the titles, empty ones left out.
 * @throws Problem 422 when a title is missing that every row needs, or there are too many rows
 */
export function tableRows<Column extends string>([titles = [], ...table]: unknown[][], columnOf: (title: unknown) => Column | undefined, needed: readonly Column[]): TableRow<Column>[] {
  const columns = titles.map(columnOf);
  if (needed.some(column => !columns.includes(column))) throw broken('table_has_the_titles', '/content');
  const rows = table
    .map((values, at) => ({ number: at + 2, cells: Object.fromEntries(columns.flatMap((column, place) => (column ? [[column, values[place]]] : []))) as Cells<Column> }))
    .filter(({ cells }) => Object.values(cells).some(value => value !== null && value !== undefined && String(value).trim() !== ''));
  if (rows.length > MOST_ROWS) throw broken('table_is_small_enough', '/content');
  return rows;
}
