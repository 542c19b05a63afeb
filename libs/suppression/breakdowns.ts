import type { CountTable } from './count-table';
import { suppress, type Suppression } from './suppress';
import { systemOf } from './system-of-tables';

/** What is told of one population, whichever of its breakdowns somebody asks for, and however often. */
export interface Breakdowns {
  /** Of all units and by each dimension alone. */
  readonly single: Suppression;
  /** Of tables over two dimensions that stand beside each other, a verdict each, in their order; null where one cannot be told at all. */
  crossed(tables: readonly CountTable[]): (Suppression | null)[];
}

/**
 * Judges all tables over one dimension together, once: the verdict is the same in each answer, so that two answers laid side by side tell no
 * more than one. A table over two dimensions is judged with those before it, which stay as they are: it hides in itself whatever it has to,
 * and is not told where that is not enough.
 * @param population what is counted
 * @param tables all units, and every breakdown by one dimension, whether it is asked for or not
 */
export function breakdowns(population: string, tables: readonly CountTable[]): Breakdowns {
  const system = systemOf(population, tables);
  // nothing is settled yet, so there is always more that can be hidden
  const single = suppress(system)!;
  return {
    single,
    crossed: pairs => {
      const told = [...tables];
      let verdict = single;
      return pairs.map(pair => {
        const settled = new Set([...systemOf(population, told).cells].filter(([, { kind }]) => kind === 'printed').map(([id]) => id));
        const found = suppress(systemOf(population, [...told, pair]), settled, verdict);
        if (!found) return null;
        told.push(pair);
        verdict = found;
        return found;
      });
    },
  };
}
