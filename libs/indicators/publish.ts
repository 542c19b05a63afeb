import { cellId } from '../suppression/cell-id';
import type { CountTable } from '../suppression/count-table';
import { suppress } from '../suppression/suppress';
import { systemOf } from '../suppression/system-of-tables';
import { dimensionOf, type DimensionOf } from './figures-statement';
import type { Indicator } from './indicator';

/** A row of `figuresStatement`. */
export interface CountedRow {
  dimensions: string;
  key: string[];
  units: number;
}

export interface PublishedRow {
  key: readonly string[];
  /** Null where it is not told. */
  units: number | null;
}

export interface PublishedTable {
  dimensions: readonly DimensionOf[];
  rows: readonly PublishedRow[];
  /** How many are not told because they are from one to four. */
  small: number;
  /** How many are not told because they would give those away. */
  partners: number;
  /** How many units the rows that are not told have together, where that follows from the table and its total. */
  together: number | null;
}

/** Which tables have to be counted so that the ones asked for can be published: with all units, and what is needed to see what follows. */
export const tablesToCount = (indicator: Indicator, asked: readonly (readonly string[])[]): string[][] => {
  const needed = asked.map(names => names.filter(name => dimensionOf(indicator, name).partition));
  return [...new Map([[], ...asked, ...needed].map(names => [[...names].sort().join(), [...names]])).values()];
};

/**
 * Tables as they may be read by anybody: all values of each dimension in their order, noughts included, and no number that points at
 * somebody, in any of the tables or in all of them together. All units, without a dimension, are always among them.
 * @param counted rows of `figuresStatement` for `tablesToCount`
 */
export function publish(indicator: Indicator, asked: readonly (readonly string[])[], counted: readonly CountedRow[]): PublishedTable[] {
  const shown = [...new Map([[], ...asked].map(names => [names.join(), names])).values()];
  const tables = tablesToCount(indicator, asked).map(names => ({ names, table: complete(indicator, names, counted, shown.some(some => some.join() === names.join())) }));
  const { small, partners } = indicator.impersonal ? NOTHING : suppress(systemOf(indicator.code, tables.map(({ table }) => table)));

  return shown.map(names => {
    const { dimensions, rows } = tables.find(table => table.names.join() === names.join())!.table as CountTable & { dimensions: readonly DimensionOf[] };
    const ids = rows.map(({ key }) => idOf(indicator, dimensions, key));
    const isHidden = (at: number) => small.has(ids[at]) || partners.has(ids[at]);
    const total = tables[0].table.rows[0].value;
    const isTotalTold = !small.has(idOf(indicator, [], [])) && !partners.has(idOf(indicator, [], []));
    const hidden = rows.reduce((sum, { value }, at) => sum + (isHidden(at) ? 0 : value), 0);
    return {
      dimensions,
      rows: rows.map(({ key, value }, at) => ({ key, units: isHidden(at) ? null : value })),
      small: ids.filter(id => small.has(id)).length,
      partners: ids.filter(id => partners.has(id)).length,
      together: isTotalTold && dimensions.length > 0 && dimensions.every(({ partition }) => partition) && ids.some((_, at) => isHidden(at)) ? total - hidden : null,
    };
  });
}

const NOTHING = { small: new Set<string>(), partners: new Set<string>() };

function complete(indicator: Indicator, names: readonly string[], counted: readonly CountedRow[], printed: boolean): CountTable {
  const dimensions = names.map(name => dimensionOf(indicator, name));
  const rows = counted.filter(row => row.dimensions === names.join());
  const unitsOf = new Map(rows.map(({ key, units }) => [key.join('|'), units]));
  const values = dimensions.map((dimension, at) => dimension.values ?? met(dimension, counted, rows.map(({ key }) => key[at])));
  const keys = values.reduce<string[][]>((all, some) => all.flatMap(key => some.map(value => [...key, value])), [[]]);
  return { dimensions, rows: keys.map(key => ({ key, value: unitsOf.get(key.join('|')) ?? 0, printed })) };
}

/** Values of a dimension without a list: those that are met in any of the tables, so that all of them have the same. */
const met = ({ name }: DimensionOf, counted: readonly CountedRow[], here: readonly string[]): string[] => {
  const elsewhere = counted.flatMap(({ dimensions, key }) => (dimensions.split(',').includes(name) ? [key[dimensions.split(',').indexOf(name)]] : []));
  return [...new Set([...here, ...elsewhere])].sort();
};

const idOf = (indicator: Indicator, dimensions: readonly DimensionOf[], key: readonly string[]) =>
  cellId(indicator.code, new Map(dimensions.map(({ name, partition }, at) => (partition ? [name, key[at]] : [`${name}:${key[at]}`, 'yes']))));
