import type { Cells, Line } from './page';

export interface HeadlineRow {
  key: string;
  line: Line;
  /** Of what, where an indicator has several numbers: units, and what was measured of them in each currency. */
  of: string;
  /** The first of its indicator. */
  first: boolean;
  cells: Cells;
}

/** Numbers that are laid beside each other under the same heads. */
export interface Headlines {
  columns: readonly string[];
  rows: HeadlineRow[];
  notes: string[];
}

/** The totals of all lines, those with the same columns in one table, in their order. */
export function headlines(lines: readonly Line[]): Headlines[] {
  const tables: Headlines[] = [];
  for (const line of lines) {
    const { columns, rows, notes } = line.total;
    const last = tables.at(-1);
    const table = last && last.columns.join('|') === columns.join('|') ? last : { columns, rows: [], notes: [] };
    if (table !== last) tables.push(table);
    table.rows.push(...rows.map(({ labels, cells }, at) => ({ key: [line.indicator, ...labels].join('|'), line, of: labels.join(', '), first: at === 0, cells })));
    table.notes.push(...notes.filter(note => !table.notes.includes(note)));
  }
  return tables.filter(({ rows }) => rows.length);
}
