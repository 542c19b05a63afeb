import { breakdowns } from '../suppression/breakdowns';
import { cellId } from '../suppression/cell-id';
import type { CountTable } from '../suppression/count-table';
import type { Suppression } from '../suppression/suppress';
import { dimensionNames, dimensionOf, type DimensionOf } from './figures-statement';
import type { Indicator } from './indicator';

/** A row of `figuresStatement`. */
export interface CountedRow {
  dimensions: string;
  key: string[];
  units: number;
  people: number;
}

export interface PublishedRow {
  key: readonly string[];
  /** Null where it is not told. */
  units: number | null;
}

export interface PublishedTable {
  dimensions: readonly DimensionOf[];
  rows: readonly PublishedRow[];
  /** Nothing of it can be told, not even its noughts. */
  withheld: boolean;
  /** How many are not told because one to four people stand behind them. */
  small: number;
  /** How many are not told because they would give those away. */
  partners: number;
  /** How many units the rows that are not told have together, where that follows from the table and its total. */
  together: number | null;
}

/** Which tables have to be counted so that some can be published: every breakdown by one dimension, for they are judged together. */
export const tablesToCount = (indicator: Indicator, asked: readonly (readonly string[])[] = []): string[][] => [
  [],
  ...dimensionNames(indicator).map(name => [name]),
  ...asked.filter(names => names.length > 1).map(names => [...names]),
];

/**
 * All units, and breakdowns as they may be read by anybody: all values of each dimension in their order, noughts included, and no number
 * that points at somebody, in them or in any other breakdown by one dimension.
 * @param asked breakdowns by one or two dimensions, none twice
 * @param counted rows of `figuresStatement` for `tablesToCount`
 * @returns all units, then a table for each that was asked for
 */
export function publish(indicator: Indicator, asked: readonly (readonly string[])[], counted: readonly CountedRow[]): PublishedTable[] {
  const [total, ...single] = tablesToCount(indicator).map(names => complete(indicator, names, counted));
  const pairs = asked.filter(names => names.length > 1).map(names => complete(indicator, names, counted));
  const told = indicator.impersonal ? null : breakdowns(indicator.code, [total, ...single]);
  const verdicts = new Map(told?.crossed(pairs).map((verdict, at) => [pairs[at], verdict]));
  const isTotalHidden = told !== null && isHidden(told.single, idOf(indicator, total, []));
  const tables = asked.map(names => (names.length > 1 ? pairs : single).find(({ dimensions }) => dimensions.map(({ name }) => name).join() === names.join())!);
  return [
    published(indicator, total, told ? told.single : NOTHING, null),
    ...tables.map(table => published(indicator, table, told ? (verdicts.has(table) ? verdicts.get(table)! : told.single) : NOTHING, isTotalHidden ? null : total.rows[0].value)),
  ];
}

type Complete = CountTable & { dimensions: readonly DimensionOf[] };

const NOTHING: Suppression = { small: new Set(), partners: new Set() };
const isHidden = ({ small, partners }: Suppression, id: string) => small.has(id) || partners.has(id);

/** @param hidden null where nothing of the table can be told */
function published(indicator: Indicator, table: Complete, hidden: Suppression | null, total: number | null): PublishedTable {
  const { dimensions, rows } = table;
  const ids = rows.map(({ key }) => idOf(indicator, table, key));
  const shown = rows.map(({ key, value }, at) => ({ key, units: !hidden || isHidden(hidden, ids[at]) ? null : value }));
  const told = shown.reduce((sum, { units }) => sum + (units ?? 0), 0);
  return {
    dimensions,
    rows: shown,
    withheld: hidden === null,
    small: hidden ? ids.filter(id => hidden.small.has(id)).length : 0,
    partners: hidden ? ids.filter(id => hidden.partners.has(id)).length : 0,
    together: total !== null && hidden !== null && dimensions.every(({ partition }) => partition) && shown.some(({ units }) => units === null) ? total - told : null,
  };
}

function complete(indicator: Indicator, names: readonly string[], counted: readonly CountedRow[]): Complete {
  const dimensions = names.map(name => dimensionOf(indicator, name));
  const rows = counted.filter(row => row.dimensions === names.join());
  const found = new Map(rows.map(row => [row.key.join('|'), row]));
  const values = dimensions.map(dimension => dimension.values ?? met(dimension, counted));
  const keys = values.reduce<string[][]>((all, some) => all.flatMap(key => some.map(value => [...key, value])), [[]]);
  return { dimensions, rows: keys.map(key => ({ key, value: found.get(key.join('|'))?.units ?? 0, people: found.get(key.join('|'))?.people ?? 0, printed: true })) };
}

/** Values of a dimension without a list: those that are met. */
const met = ({ name }: DimensionOf, counted: readonly CountedRow[]): string[] => counted.filter(({ dimensions }) => dimensions === name).map(({ key }) => key[0]).sort();

const idOf = (indicator: Indicator, { dimensions }: Complete, key: readonly string[]) =>
  cellId(indicator.code, new Map(dimensions.map(({ name, partition }, at) => (partition ? [name, key[at]] : [`${name}:${key[at]}`, 'yes']))));
