import { cellId } from './cell-id';
import type { CountTable } from './count-table';
import type { Equation } from './system';

/** A report whose tables hang together in so wide a circle is not looked through in reasonable time. */
const MOST = 1_500;

/** The tables cannot be published together. */
export class TooManyCrossings extends Error {}

/**
 * Binds tables that hang together in a circle to the people behind all of them: each number is the sum over those who have its values
 * and any others.
 * @param circle names of the dimensions of each such table
 * @throws TooManyCrossings
 */
export function joint(population: string, circle: readonly ReadonlySet<string>[], tables: readonly CountTable[]): Equation[] {
  if (!circle.length) return [];
  const valuesOf = new Map<string, Set<string>>();
  for (const name of circle.flatMap(names => [...names])) valuesOf.set(name, new Set());
  for (const { dimensions, rows } of tables)
    for (const [at, { name }] of dimensions.entries()) for (const { key } of rows) valuesOf.get(name)?.add(key[at]);

  if ([...valuesOf.values()].reduce((product, values) => product * values.size, 1) > MOST) throw new TooManyCrossings();
  let finest: Map<string, string>[] = [new Map()];
  for (const [name, values] of valuesOf) finest = finest.flatMap(combination => [...values].map(value => new Map([...combination, [name, value]])));

  return circle.flatMap(names => {
    const byCell = new Map<string, string[]>();
    for (const combination of finest) {
      const id = cellId(population, new Map([...combination].filter(([name]) => names.has(name))));
      byCell.set(id, [...(byCell.get(id) ?? []), cellId(population, combination)]);
    }
    return [...byCell].map(([whole, right]) => ({ left: [whole], right }));
  });
}
