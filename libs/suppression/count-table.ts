/** One line of a table of counts. */
export interface CountRow {
  /** A value for each dimension of the table, in its order. */
  key: readonly string[];
  value: number;
  /** Whether it stands in the report; others are only needed to see what follows from those that do. */
  printed: boolean;
  /** How many people stand behind it, where that are not its units; left out, it is not known or they are. */
  people?: number;
}

/** How many units there are for each combination of values, noughts included. Without dimensions: how many there are at all. */
export interface CountTable {
  dimensions: readonly Dimension[];
  rows: readonly CountRow[];
}

/**
 * What units are told apart by. In a partition each unit has one value (gender); otherwise it may have several or none (vulnerability,
 * grant): then a table needs the same table without that dimension beside it.
 */
export interface Dimension {
  name: string;
  partition: boolean;
  /** Its values are stages one after another: each unit stands in the first and in those that it reached. */
  stages?: true;
}
