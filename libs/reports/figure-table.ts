import type { PublishedTable } from '../indicators/publish';
import type { FigureTable } from './report-figures';

/** A published table as a report keeps it: without the statements it was counted by. */
export const figureTable = ({ dimensions, rows, ...table }: PublishedTable): FigureTable => ({
  ...table,
  dimensions: dimensions.map(({ name, partition, words }) => ({ name, partition, words: words ?? null })),
  rows: rows.map(({ key, units, amount }) => ({ key: [...key], units, amount })),
});
