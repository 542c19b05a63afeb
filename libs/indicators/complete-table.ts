import type { CountRow, CountTable } from '../suppression/count-table';
import type { CountedRow } from './counted-row';
import { dimensionOf, type DimensionOf } from './figures-statement';
import type { Indicator } from './indicator';

/** A table with all values of its dimensions in their order, noughts included. */
export interface CompleteTable extends CountTable {
  dimensions: readonly DimensionOf[];
  rows: readonly (CountRow & { amount: string | null })[];
}

export function completed(indicator: Indicator, names: readonly string[], counted: readonly CountedRow[]): CompleteTable {
  const dimensions = names.map(name => dimensionOf(indicator, name));
  const found = new Map(counted.filter(row => row.dimensions === names.join()).map(row => [row.key.join('|'), row]));
  const values = dimensions.map(dimension => dimension.values ?? met(dimension, counted));
  const keys = values.reduce<string[][]>((all, some) => all.flatMap(key => some.map(value => [...key, value])), [[]]);
  const rows = keys.map(key => {
    const { units = 0, people = 0, amount = null } = found.get(key.join('|')) ?? {};
    return { key, value: units, people, amount, printed: true };
  });
  return { dimensions, rows };
}

/** Values of a dimension without a list: those that are met. */
const met = ({ name }: DimensionOf, counted: readonly CountedRow[]): string[] => counted.filter(({ dimensions }) => dimensions === name).map(({ key }) => key[0]).sort();
