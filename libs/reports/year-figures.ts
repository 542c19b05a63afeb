import type { FigureTable } from './report-figures';

/** A year as it is kept for the glance: numbers that anybody may read, without the words that the definitions have. */
export interface YearFigures {
  lines: readonly YearLine[];
}

export interface YearLine {
  indicator: string;
  /** Of the definition that was counted by: of another one the numbers are not shown. */
  version: number;
  /** The number of all, then by office and by grant where the indicator knows them. */
  tables: readonly FigureTable[];
}
