import { cellId } from '../suppression/cell-id';
import type { CountTable } from '../suppression/count-table';
import type { Suppression } from '../suppression/suppress';
import { TablesTold } from '../suppression/tables-told';
import { type CompleteTable, completed } from './complete-table';
import type { CountedRow } from './counted-row';
import { dimensionNames } from './figures-statement';
import type { Indicator } from './indicator';

/** What of the tables of an indicator must not be told. */
export interface Judged {
  /** The verdict on a table; null where nothing of it can be told. */
  verdicts: ReadonlyMap<CompleteTable, Suppression | null>;
  /** Where a number stands in it. */
  idOf(table: CompleteTable, key: readonly string[]): string;
}

/** More units, of which those that are told are a part. */
export interface Whole {
  indicator: Indicator;
  /** Tells those of the part from the others. */
  part: string;
  /** The part is all units that have one of these values; null where it is not told by one dimension. */
  alike: { dimension: string; values: readonly string[] } | null;
  counted: readonly CountedRow[];
}

/**
 * @param single all units, and every breakdown by one dimension
 * @param pairs breakdowns by two
 */
export function judged(indicator: Indicator, single: readonly CompleteTable[], pairs: readonly CompleteTable[], whole: Whole | null): Judged {
  if (indicator.impersonal) return { verdicts: new Map([...single, ...pairs].map(table => [table, NOTHING])), idOf: idIn(indicator.code, []) };
  if (whole) return judgedWithin(single, pairs, whole);
  const told = new TablesTold(indicator.code, single);
  const alone = told.verdict;
  return { verdicts: new Map([...single.map(table => [table, alone] as const), ...pairs.map(pair => [pair, told.add([pair])] as const)]), idOf: idIn(indicator.code, []) };
}

const NOTHING: Suppression = { small: new Set(), partners: new Set() };

function judgedWithin(single: readonly CompleteTable[], pairs: readonly CompleteTable[], { indicator: whole, part, alike, counted }: Whole): Judged {
  const [total, ...others] = [[], ...dimensionNames(whole).map(name => [name])].map(names => completed(whole, names, counted));
  const told = new TablesTold(whole.code, [total, ...others]);
  const alone = told.addPart(part, single, {}, alike ? [known(part, alike.values, tableOver(alike.dimension, others), total)] : []);
  const crossed = pairs.map(pair => {
    const names = pair.dimensions.map(({ name }) => name);
    const wholes = sharedPair(whole, names) ? [completed(whole, names, counted)] : [];
    return told.addPart(part, [pair], { parts: single, wholes })[0];
  });
  return { verdicts: new Map([...single.map((table, at) => [table, alone[at]] as const), ...pairs.map((pair, at) => [pair, crossed[at]] as const)]), idOf: idIn(whole.code, [[part, 'yes']]) };
}

/** Whether all of two dimensions are known of the whole as well, so that it has to be counted by them. */
export const sharedPair = (whole: Indicator, names: readonly string[]): boolean => names.length > 1 && names.every(name => dimensionNames(whole).includes(name));

const tableOver = (name: string, tables: readonly CompleteTable[]) => tables.find(({ dimensions }) => dimensions[0].name === name)!;

/** Where the part is all units of some values, a reader knows of each value who of it is in the part: all, or nobody. */
function known(part: string, values: readonly string[], { dimensions: [dimension], rows }: CompleteTable, total: CompleteTable): CountTable {
  const between = (name: string, of: readonly { value: string; count: number; isIn: boolean }[]): CountTable => ({
    dimensions: [{ name, partition: true }, { name: part, partition: true }],
    rows: of.flatMap(({ value, count, isIn }) => [
      { key: [value, 'yes'], value: isIn ? count : 0, printed: !isIn },
      { key: [value, 'no'], value: isIn ? 0 : count, printed: isIn },
    ]),
  });
  if (dimension.partition) return between(dimension.name, rows.map(({ key: [value], value: count }) => ({ value, count, isIn: values.includes(value) })));
  const has = rows.find(({ key: [value] }) => value === values[0])?.value ?? 0;
  return between(`${dimension.name}:${values[0]}`, [{ value: 'yes', count: has, isIn: true }, { value: 'no', count: total.rows[0].value - has, isIn: false }]);
}

const idIn = (population: string, besides: readonly (readonly [string, string])[]) => ({ dimensions }: CompleteTable, key: readonly string[]): string =>
  cellId(population, new Map([...dimensions.map(({ name, partition }, at) => (partition ? [name, key[at]] as const : [`${name}:${key[at]}`, 'yes'] as const)), ...besides]));
