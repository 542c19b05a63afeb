import { type Model, solve } from 'yalps';
import { reachOf } from './reach';
import { leastPossible } from './secret';
import { isTold, type System } from './system';

/** Milliseconds to look for whole numbers; where none were found by then, the cell counts as given away. */
const PATIENCE_MS = 1_000;

/**
 * Whether a reader who solves everything that is printed could still take a number for as much as he has to hold possible. He knows
 * that all numbers are whole, that none is below nought, and that no nought is hidden.
 * @throws Error when the numbers contradict each other
 */
export function couldBeMore(system: System, hidden: ReadonlySet<string>, target: string): boolean {
  const model = modelOf(system, hidden, target);
  const { status, result, variables } = solve({ ...model, direction: 'maximize', objective: target });
  if (status === 'unbounded') return true;
  if (status !== 'optimal') throw new Error(`numbers that contradict each other around ${target}: ${status}`);
  const least = leastPossible(system.cells.get(target)!) - lowest(system, target);
  if (result < least - 1e-6) return false;
  if (variables.every(([, value]) => Math.abs(value - Math.round(value)) < 1e-6)) return true;
  const whole = solve({ ...model, constraints: [...model.constraints, [target, { min: least }] as const], integers: true }, { timeout: PATIENCE_MS });
  return whole.status === 'optimal' || whole.status === 'unbounded';
}

/** A hidden number that is printed elsewise is no nought, for noughts are not hidden. */
export const lowest = (system: System, id: string): number => (system.cells.get(id)!.kind === 'printed' ? 1 : 0);

type Whole = Model<string, string> & { constraints: Map<string, { equal: number }>; variables: Map<string, Map<string, number>> };

/** Each unknown is counted from its lowest value on, as the solver knows no other bound than nought. */
function modelOf(system: System, hidden: ReadonlySet<string>, target: string): Whole {
  const { unknown, equations } = reachOf(system, hidden, target);
  const variables = new Map([...unknown].map(id => [id, new Map<string, number>()]));
  variables.get(target)!.set(target, 1);
  const constraints = new Map<string, { equal: number }>();
  for (const [at, { left, right }] of equations.entries()) {
    const name = `=${at}`;
    let rest = 0;
    for (const [side, sign] of [[left, 1], [right, -1]] as const)
      for (const id of side) {
        const cell = system.cells.get(id)!;
        if (isTold(cell, id, hidden)) {
          rest -= sign * cell.value;
          continue;
        }
        const of = variables.get(id)!;
        of.set(name, (of.get(name) ?? 0) + sign);
        rest -= sign * lowest(system, id);
      }
    constraints.set(name, { equal: rest });
  }
  return { constraints, variables };
}
