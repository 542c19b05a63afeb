import type { Indicator, IndicatorGroup, Unit } from '../indicators/indicator';
import type { Language } from '../i18n/languages';
import type { ReportPlan } from './report-plan';

/** Of the shape below; a report that was frozen in an older one is still read. */
export const FIGURES_FORMAT = 1;

/**
 * What a report tells, in no language: all that is printed is made from it, and it is what is frozen. It holds the definitions as they were,
 * since numbers without them say nothing, and only numbers that anybody may read.
 */
export interface ReportFigures {
  format: typeof FIGURES_FORMAT;
  plan: ReportPlan;
  /** The moment whose data were counted, ISO 8601 in UTC. */
  countedAt: string;
  lines: readonly FigureLine[];
  /** Codes of indicators that do not know a dimension by which the report is narrowed. */
  leftOut: readonly string[];
  /** What offices and grants were called, by id. */
  names: Readonly<Record<string, Record<Language, string>>>;
}

export interface FigureLine {
  indicator: string;
  version: number;
  group: IndicatorGroup;
  unit: Unit;
  /** In what amounts are told, such as `money` or `days`; null where only units are counted. */
  measure: string | null;
  texts: Indicator['texts'];
  total: FigureTable;
  tables: readonly FigureTable[];
  /** The same of the time it is laid beside; null where there is none. */
  before: { total: FigureTable; tables: readonly FigureTable[] } | null;
}

export interface FigureTable {
  dimensions: readonly { name: string; partition: boolean; words: string | null }[];
  rows: readonly FigureRow[];
  /** Nothing of it can be told, not even its noughts. */
  withheld: boolean;
  /** How many units the rows that are not told have together, where that follows from the table and its total. */
  together: number | null;
  /** How many clients are left out who said no to statistics; null where it is not told, absent where it was not asked. */
  leftOut?: number | null;
}

export interface FigureRow {
  /** A value for each dimension. */
  key: readonly string[];
  /** Null where it is not told. */
  units: number | null;
  /** An exact decimal; null where it is not told, or the indicator only counts. */
  amount: string | null;
}
