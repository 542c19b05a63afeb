import { couldBeMore } from './attack';
import { partnersOf } from './partners';
import { reachOf } from './reach';
import { isSecret } from './secret';
import { isTold, type System } from './system';

/** What is not printed, and why. Ids of printed cells. */
export interface Suppression {
  /** They are small themselves, or few people stand behind them. */
  small: ReadonlySet<string>;
  /** They would give one of those away. */
  partners: ReadonlySet<string>;
}

const NOTHING: Suppression = { small: new Set(), partners: new Set() };

/**
 * Hides what must not be told: every number behind which one to four people stand, and as much besides that none of them follows from
 * what is left, in whatever table of the report it stands. Noughts are told.
 * @param settled ids of cells that are told or hidden in other tables already, and stay as they are
 * @param before how they were hidden
 * @returns null where that cannot be without hiding what is told elsewhere
 */
export function suppress(system: System, settled: ReadonlySet<string> = new Set(), before: Suppression = NOTHING): Suppression | null {
  const small = new Set(before.small);
  const guarded: string[] = [];
  for (const [id, cell] of system.cells) {
    if (!isSecret(cell)) continue;
    guarded.push(id);
    if (cell.kind === 'printed') small.add(id);
  }
  const hidden = new Set([...small, ...before.partners]);
  for (const id of guarded) if (!hideUntilSafe(system, hidden, id, settled)) return null;
  const partners = new Set([...hidden].filter(id => !small.has(id)));
  tellAgain(system, hidden, partners, guarded, settled);
  return { small, partners };
}

function hideUntilSafe(system: System, hidden: Set<string>, target: string, settled: ReadonlySet<string>): boolean {
  while (!couldBeMore(system, hidden, target)) {
    const found = partnersOf(system, hidden, target, settled);
    // where halves would do and whole numbers do not
    const more = found.length ? found : nearest(system, hidden, target, settled);
    if (!more.length) return false;
    for (const id of more) hidden.add(id);
  }
  return true;
}

/** The smallest number that stands in an equation with the target and what is hidden around it. */
function nearest(system: System, hidden: ReadonlySet<string>, target: string, settled: ReadonlySet<string>): string[] {
  const beside = reachOf(system, hidden, target).equations.flatMap(({ left, right }) => [...left, ...right]);
  const told = beside.flatMap(id => {
    const cell = system.cells.get(id)!;
    return isTold(cell, id, hidden) && cell.value > 0 && !settled.has(id) ? [{ id, value: cell.value }] : [];
  });
  return told.sort((a, b) => a.value - b.value).slice(0, 1).map(({ id }) => id);
}

/** One hides for one cell what another would have made needless: whatever can be told after all is, the largest first. */
function tellAgain(system: System, hidden: Set<string>, partners: Set<string>, guarded: readonly string[], settled: ReadonlySet<string>): void {
  const value = (id: string) => (system.cells.get(id) as { value: number }).value;
  for (const id of [...partners].filter(one => !settled.has(one)).sort((a, b) => value(b) - value(a))) {
    const { unknown } = reachOf(system, hidden, id);
    hidden.delete(id);
    if (guarded.every(target => !unknown.has(target) || couldBeMore(system, hidden, target))) partners.delete(id);
    else hidden.add(id);
  }
}
