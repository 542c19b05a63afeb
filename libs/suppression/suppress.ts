import { couldBeLarge } from './attack';
import { partnersOf } from './partners';
import { reachOf } from './reach';
import { isSmall } from './small';
import { isTold, type System } from './system';

/** What is not printed, and why. Ids of printed cells. */
export interface Suppression {
  /** They are small themselves. */
  small: ReadonlySet<string>;
  /** They would give a small one away. */
  partners: ReadonlySet<string>;
}

/**
 * Hides what must not be told: every number from one to four, and as much besides that none of them follows from what is left, in
 * whatever table of the report it stands. Noughts are told.
 */
export function suppress(system: System): Suppression {
  const small = new Set<string>();
  const guarded: string[] = [];
  for (const [id, cell] of system.cells) {
    if (cell.kind === 'free' || !isSmall(cell.value)) continue;
    guarded.push(id);
    if (cell.kind === 'printed') small.add(id);
  }
  const hidden = new Set(small);
  for (const id of guarded) hideUntilSafe(system, hidden, id);
  const partners = new Set([...hidden].filter(id => !small.has(id)));
  tellAgain(system, hidden, partners, guarded);
  return { small, partners };
}

function hideUntilSafe(system: System, hidden: Set<string>, target: string): void {
  while (!couldBeLarge(system, hidden, target)) {
    const found = partnersOf(system, hidden, target);
    // where halves would do and whole numbers do not
    const more = found.length ? found : nearest(system, hidden, target);
    if (!more.length) return;
    for (const id of more) hidden.add(id);
  }
}

/** The smallest number that stands in an equation with the target and what is hidden around it. */
function nearest(system: System, hidden: ReadonlySet<string>, target: string): string[] {
  const beside = reachOf(system, hidden, target).equations.flatMap(({ left, right }) => [...left, ...right]);
  const told = beside.flatMap(id => {
    const cell = system.cells.get(id)!;
    return isTold(cell, id, hidden) && cell.value > 0 ? [{ id, value: cell.value }] : [];
  });
  return told.sort((a, b) => a.value - b.value).slice(0, 1).map(({ id }) => id);
}

/** One hides for one cell what another would have made needless: whatever can be told after all is, the largest first. */
function tellAgain(system: System, hidden: Set<string>, partners: Set<string>, guarded: readonly string[]): void {
  const value = (id: string) => (system.cells.get(id) as { value: number }).value;
  for (const id of [...partners].sort((a, b) => value(b) - value(a))) {
    const { unknown } = reachOf(system, hidden, id);
    hidden.delete(id);
    if (guarded.every(target => !unknown.has(target) || couldBeLarge(system, hidden, target))) partners.delete(id);
    else hidden.add(id);
  }
}
