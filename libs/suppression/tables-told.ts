import type { CountTable } from './count-table';
import { partOf } from './part-of';
import { suppress, type Suppression } from './suppress';
import { systemOf } from './system-of-tables';

/**
 * What is told of one population, which grows: tables that are judged together, and later ones that are judged with them and leave them as they
 * are. So the verdict on the first is the same in each answer, and answers laid side by side tell no more than one.
 */
export class TablesTold {
  private readonly wholes: readonly CountTable[];
  private readonly tables: CountTable[];
  /** On all tables so far. */
  verdict: Suppression;

  /**
   * @param population what is counted
   * @param tables all units, and every breakdown by one dimension, whether it is asked for or not
   */
  constructor(private readonly population: string, tables: readonly CountTable[]) {
    this.wholes = tables;
    this.tables = [...tables];
    // nothing is settled yet, so there is always more that can be hidden
    this.verdict = suppress(systemOf(population, tables))!;
  }

  /**
   * Tells more tables, which hide in themselves whatever they have to.
   * @returns the verdict on all; null where that is not enough, and they are not told at all
   */
  add(tables: readonly CountTable[]): Suppression | null {
    const settled = [...systemOf(this.population, this.tables).cells].filter(([, { kind }]) => kind === 'printed').map(([id]) => id);
    const verdict = suppress(systemOf(this.population, [...this.tables, ...tables]), new Set(settled), this.verdict);
    if (!verdict) return null;
    this.tables.push(...tables);
    this.verdict = verdict;
    return verdict;
  }

  /**
   * Tells tables of some of the units, as of those who were given care among those served: what both leave between them is guarded too.
   * @param name tells those from the others
   * @param beside what is counted and not told now, or was told before: of the part, and over two dimensions of all
   * @param also what is known besides, over a dimension of the name
   * @returns for each table the verdict on all, or null where it cannot be told
   */
  addPart(name: string, parts: readonly CountTable[], beside: { parts?: readonly CountTable[]; wholes?: readonly CountTable[] } = {}, also: readonly CountTable[] = []): (Suppression | null)[] {
    const wholes = [...this.wholes, ...(beside.wholes ?? [])];
    const tables = parts.map(part => [...also, ...partOf(name, wholes, part, [...parts, ...(beside.parts ?? [])])]);
    const together = this.add(tables.flat());
    return together ? parts.map(() => together) : tables.map(table => this.add(table));
  }
}
