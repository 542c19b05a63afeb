import { type Equation, isTold, type System } from './system';

/** What a reader would have to find out together with a number, and all that he knows of it. */
export interface Reach {
  unknown: ReadonlySet<string>;
  equations: readonly Equation[];
}

/** Cells that stand in an equation with the target, directly or by others of which nothing is told. */
export function reachOf(system: System, hidden: ReadonlySet<string>, target: string): Reach {
  const unknown = new Set([target]);
  const equations = new Set<Equation>();
  const byCell = equationsByCell(system);
  for (const id of unknown)
    for (const equation of byCell.get(id) ?? []) {
      equations.add(equation);
      for (const other of [...equation.left, ...equation.right]) if (!isTold(system.cells.get(other)!, other, hidden)) unknown.add(other);
    }
  return { unknown, equations: [...equations] };
}

const known = new WeakMap<System, Map<string, Equation[]>>();

function equationsByCell(system: System): Map<string, Equation[]> {
  const before = known.get(system);
  if (before) return before;
  const byCell = new Map<string, Equation[]>();
  for (const equation of system.equations)
    for (const id of [...equation.left, ...equation.right]) {
      const of = byCell.get(id);
      if (of) of.push(equation);
      else byCell.set(id, [equation]);
    }
  known.set(system, byCell);
  return byCell;
}
