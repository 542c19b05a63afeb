import { solve } from 'yalps';
import { lowest } from './attack';
import { leastPossible } from './secret';
import { isTold, type System } from './system';

/**
 * Which further numbers have to be hidden so that a reader could take one for as much as he has to hold possible: those that would have to be others if it were. Of all
 * ways to change them the cheapest is taken, where a number costs as much as it tells (its size).
 *
 * The method is that of Kelly, Golden and Assad, "Cell suppression: disclosure protection for sensitive tabular data" (1992): a linear
 * program over deviations, of which those that are not nought are hidden.
 * @param settled what is told or hidden elsewhere already, and stays so
 * @returns ids of printed cells that are not hidden yet; none when nothing more can be hidden
 */
export function partnersOf(system: System, hidden: ReadonlySet<string>, target: string, settled: ReadonlySet<string>): string[] {
  const variables = new Map<string, Map<string, number>>();
  const constraints = new Map<string, { equal: number } | { max: number } | { min: number }>();
  const coefficients = new Map<string, { name: string; sign: number }[]>();
  const rest = system.equations.map(() => 0);

  for (const [id, cell] of system.cells) {
    if (!isTold(cell, id, hidden)) coefficients.set(id, [{ name: id, sign: 1 }]);
    else if (cell.value === 0 || settled.has(id)) coefficients.set(id, []);
    else coefficients.set(id, [{ name: `+${id}`, sign: 1 }, { name: `-${id}`, sign: -1 }]);
  }
  for (const [id, parts] of coefficients)
    for (const { name, sign } of parts) {
      const cell = system.cells.get(id)!;
      const of = new Map<string, number>();
      if (parts.length === 2) of.set('cost', (cell as { value: number }).value);
      if (parts.length === 2 && sign < 0) {
        of.set(`least ${id}`, 1);
        constraints.set(`least ${id}`, { max: (cell as { value: number }).value - 1 });
      }
      variables.set(name, of);
    }
  for (const [at, { left, right }] of system.equations.entries()) {
    for (const [side, of] of [[left, 1], [right, -1]] as const)
      for (const id of side) {
        const cell = system.cells.get(id)!;
        rest[at] -= of * (isTold(cell, id, hidden) ? cell.value : lowest(system, id));
        for (const { name, sign } of coefficients.get(id)!) {
          const row = variables.get(name)!;
          row.set(`=${at}`, (row.get(`=${at}`) ?? 0) + of * sign);
        }
      }
    constraints.set(`=${at}`, { equal: rest[at] });
  }
  variables.get(target)!.set('target', 1);
  constraints.set('target', { min: leastPossible(system.cells.get(target)!) - lowest(system, target) });

  const { status, variables: found } = solve({ direction: 'minimize', objective: 'cost', constraints, variables });
  if (status !== 'optimal') return [];
  return [...new Set(found.filter(([name, value]) => value > 1e-6 && (name.startsWith('+') || name.startsWith('-'))).map(([name]) => name.slice(1)))];
}
