import { cellId } from '../suppression/cell-id';
import type { CountTable } from '../suppression/count-table';
import type { Suppression } from '../suppression/suppress';
import { TablesTold } from '../suppression/tables-told';
import { type CompleteTable, completed } from './complete-table';
import type { CountedRow } from './counted-row';
import { dimensionNames } from './figures-statement';
import type { Indicator, PartOf } from './indicator';

/** What of the tables of an indicator must not be told. */
export interface Judged {
  /** The verdict on a table; null where nothing of it can be told. */
  verdicts: ReadonlyMap<CompleteTable, Suppression | null>;
  /** Where a number stands in it. */
  idOf(table: CompleteTable, key: readonly string[]): string;
}

/** The indicator that has all units of another, and what was counted of it. */
export interface Whole {
  indicator: Indicator;
  counted: readonly CountedRow[];
}

/**
 * @param single all units, and every breakdown by one dimension
 * @param pairs breakdowns by two
 */
export function judged(indicator: Indicator, single: readonly CompleteTable[], pairs: readonly CompleteTable[], whole: Whole | null): Judged {
  if (indicator.impersonal) return { verdicts: new Map([...single, ...pairs].map(table => [table, NOTHING])), idOf: idIn(indicator.code, []) };
  if (whole) return judgedWithin(indicator, single, pairs, whole);
  const told = new TablesTold(indicator.code, single);
  const alone = told.verdict;
  return { verdicts: new Map([...single.map(table => [table, alone] as const), ...pairs.map(pair => [pair, told.add([pair])] as const)]), idOf: idIn(indicator.code, []) };
}

const NOTHING: Suppression = { small: new Set(), partners: new Set() };

function judgedWithin({ code, partOf }: Indicator, single: readonly CompleteTable[], pairs: readonly CompleteTable[], { indicator: whole, counted }: Whole): Judged {
  const [total, ...others] = [[], ...dimensionNames(whole).map(name => [name])].map(names => completed(whole, names, counted));
  const told = new TablesTold(whole.code, [total, ...others]);
  const alone = told.addPart(code, single, {}, known(code, partOf!, single[0], others));
  const crossed = pairs.map(pair => {
    const names = pair.dimensions.map(({ name }) => name);
    const wholes = sharedPair(whole, names) ? [completed(whole, names, counted)] : [];
    return told.addPart(code, [pair], { parts: single, wholes })[0];
  });
  return { verdicts: new Map([...single.map((table, at) => [table, alone[at]] as const), ...pairs.map((pair, at) => [pair, crossed[at]] as const)]), idOf: idIn(whole.code, [[code, 'yes']]) };
}

/** Whether all of two dimensions are known of the whole as well, so that it has to be counted by them. */
export const sharedPair = (whole: Indicator, names: readonly string[]): boolean => names.length > 1 && names.every(name => dimensionNames(whole).includes(name));

/** Where the part is all units of one value, a reader knows of each value who of it is in the part: all, or nobody. */
function known(part: string, { where }: PartOf, total: CountTable, wholes: readonly CompleteTable[]): CountTable[] {
  if (!where) return [];
  const { dimensions, rows } = wholes.find(table => table.dimensions[0].name === where.dimension)!;
  return [{
    dimensions: [...dimensions, { name: part, partition: true }],
    rows: rows.flatMap(({ key: [value], value: count }) => {
      const isIn = value === where.value;
      return [{ key: [value, 'yes'], value: isIn ? total.rows[0].value : 0, printed: !isIn }, { key: [value, 'no'], value: isIn ? 0 : count, printed: isIn }];
    }),
  }];
}

const idIn = (population: string, besides: readonly (readonly [string, string])[]) => ({ dimensions }: CompleteTable, key: readonly string[]): string =>
  cellId(population, new Map([...dimensions.map(({ name, partition }, at) => (partition ? [name, key[at]] as const : [`${name}:${key[at]}`, 'yes'] as const)), ...besides]));
