import type { CountRow, CountTable } from './count-table';
import { yesOrNo } from './yes-or-no';

/** Stands for those of whom a dimension of the part says nothing, as they are not in it. */
const OUTSIDE = '';

/**
 * A table of some of the units that others count: of those served, those who were given care. Both together say how many are not among them,
 * so it becomes a table with one more dimension, between those who are and those who are not.
 * @param name of that dimension; the value of those who are is `yes`
 * @param wholes tables of all units, that over the dimensions which both know among them
 * @param part of some of them
 * @param beside all tables of some of them
 * @throws Error where such a table is missing
 */
export function partOf(name: string, wholes: readonly CountTable[], part: CountTable, beside: readonly CountTable[]): CountTable[] {
  const known = new Set(wholes.flatMap(({ dimensions }) => dimensions.map(one => one.name)));
  const own = part.dimensions.filter(one => !known.has(one.name));
  const all = wholes.flatMap(table => yesOrNo(table, wholes));

  return yesOrNo(part, beside).map(plain => {
    const isOwn = plain.dimensions.map(({ name: of }) => own.some(one => of === one.name || of.startsWith(`${one.name}:`)));
    const shared = plain.dimensions.filter((_, at) => !isOwn[at]).map(one => one.name);
    const whole = all.find(({ dimensions }) => sorted(dimensions.map(one => one.name)) === sorted(shared));
    if (!whole) throw new Error(`no table of ${sorted(shared)} beside the part ${name}`);

    const within = new Map<string, number>();
    for (const { key, value } of plain.rows) add(within, keyOf(shared, plain, key), value);
    const outside = whole.rows.map(({ key, value }): CountRow => {
      const values = new Map(whole.dimensions.map((one, at) => [one.name, key[at]]));
      const full = plain.dimensions.map((one, at) => (isOwn[at] ? outsideOf(one.name) : values.get(one.name)!));
      return { key: [...full, 'no'], value: value - (within.get(keyOf(shared, whole, key)) ?? 0), printed: false };
    });
    return {
      dimensions: [...plain.dimensions, { name, partition: true }],
      rows: [...plain.rows.map(row => ({ ...row, key: [...row.key, 'yes'] })), ...outside],
    };
  });
}

/** Between those who have something and those who have not, whoever is outside has not. */
const outsideOf = (name: string) => (name.includes(':') ? 'no' : OUTSIDE);
const sorted = (names: readonly string[]) => [...names].sort().join();
const keyOf = (names: readonly string[], { dimensions }: CountTable, key: readonly string[]) => sorted(dimensions.flatMap((one, at) => (names.includes(one.name) ? [`${one.name}=${key[at]}`] : [])));
const add = (sums: Map<string, number>, key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);
