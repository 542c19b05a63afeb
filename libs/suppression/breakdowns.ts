import type { CountTable } from './count-table';
import { suppress, type Suppression } from './suppress';
import { systemOf } from './system-of-tables';

/** What is told of one population, whichever of its breakdowns somebody asks for, and however often. */
export interface Breakdowns {
  /** Of all units and by each dimension alone. */
  readonly single: Suppression;
  /** Of a table over two dimensions; null where it cannot be told at all. */
  crossed(table: CountTable): Suppression | null;
}

/**
 * Judges all tables over one dimension together, once: the verdict is the same in each answer, so that two answers laid side by side tell no
 * more than one. A table over two dimensions hides in itself whatever it has to, and is not told where that is not enough.
 * @param population what is counted
 * @param tables all units, and every breakdown by one dimension, whether it is asked for or not
 */
export function breakdowns(population: string, tables: readonly CountTable[]): Breakdowns {
  const system = systemOf(population, tables);
  // nothing is settled yet, so there is always more that can be hidden
  const single = suppress(system)!;
  const settled = new Set([...system.cells].filter(([, { kind }]) => kind === 'printed').map(([id]) => id));
  return { single, crossed: table => suppress(systemOf(population, [...tables, table]), settled, single) };
}
