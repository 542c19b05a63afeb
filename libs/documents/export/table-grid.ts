import type { Cell } from './paper';

/** No table of a court paper has more columns. */
const MOST_COLUMNS = 60;

/** How many rows or columns a cell covers: whatever the editor was sent, a number that a sheet can hold. */
export const spanOf = (value: unknown): number => (Number.isInteger(value) ? Math.min(Math.max(value as number, 1), MOST_COLUMNS) : 1);

const empty = (column: number): Cell => ({ blocks: [], column, columns: 1, rows: 1, heading: false });

/**
 * Gives each cell its column. Rows that are too short are filled up, cells that would reach beyond the last row or into
 * another are cut: what is printed has no holes, and nothing stands on anything else.
 */
export function placeCells(rows: Cell[][]): { rows: Cell[][]; columns: number } {
  const taken = rows.map(() => new Set<number>());
  const placed = rows.map((cells, row) => {
    let column = 0;
    return cells.flatMap(cell => {
      while (taken[row].has(column)) column++;
      if (column >= MOST_COLUMNS) return [];
      let columns = 1;
      while (columns < cell.columns && column + columns < MOST_COLUMNS && !taken[row].has(column + columns)) columns++;
      const reach = Math.min(cell.rows, rows.length - row);
      for (let down = 0; down < reach; down++) for (let right = 0; right < columns; right++) taken[row + down].add(column + right);
      return [{ ...cell, column, columns, rows: reach }];
    });
  });
  const columns = Math.max(1, ...taken.map(row => Math.max(-1, ...row) + 1));
  return { rows: placed.map((cells, row) => [...cells, ...gaps(taken[row], columns)].sort((a, b) => a.column - b.column)), columns };
}

const gaps = (taken: Set<number>, columns: number) => Array.from({ length: columns }, (_, column) => column).filter(column => !taken.has(column)).map(empty);
