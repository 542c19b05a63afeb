import { isSmall } from './small';
import { circular } from './acyclic';
import { cellId } from './cell-id';
import type { CountTable } from './count-table';
import { joint } from './joint';
import { type Cell, type Equation, type System } from './system';
import { yesOrNo } from './yes-or-no';

type Values = ReadonlyMap<string, string>;

/**
 * Everything that follows from tables of the same units: each number is the sum of the finer ones, in each direction.
 * @param population what is counted; the same word for the same units
 * @throws Error when tables contradict each other, or a dimension that is no partition has no table without it beside
 */
export function systemOf(population: string, tables: readonly CountTable[]): System {
  const cells = new Map<string, Cell>();
  const equations = new Map<string, Equation>();
  const note = (values: Values, value: number, printed: boolean, people?: number) => {
    const id = cellId(population, values);
    const before = cells.get(id) as { kind: string; value: number; few?: boolean } | undefined;
    if (before && before.value !== value) throw new Error(`${id} is ${before.value} in one table and ${value} in another`);
    const few = before?.few || (people !== undefined && isSmall(people));
    cells.set(id, { kind: printed || before?.kind === 'printed' ? 'printed' : 'derived', value, ...(few && { few }) });
  };

  const plain = tables.flatMap(table => yesOrNo(table, tables));
  for (const { dimensions, rows } of plain) {
    const names = dimensions.map(({ name }) => name);
    for (const { key, value, printed, people } of rows) note(new Map(names.map((name, at) => [name, key[at]])), value, printed, people);
    for (const within of subsets(names)) {
      const sums = new Map<string, { values: Values; value: number }>();
      for (const { key, value } of rows) {
        const values = new Map(within.map(name => [name, key[names.indexOf(name)]]));
        const id = cellId(population, values);
        sums.set(id, { values, value: (sums.get(id)?.value ?? 0) + value });
      }
      for (const { values, value } of sums.values()) note(values, value, false);
      for (const name of within) for (const equation of sumsOver(population, [...sums.values()], name)) equations.set(equation.left[0] + ' over ' + name, equation);
    }
  }
  for (const equation of joint(population, circular(plain.map(({ dimensions }) => new Set(dimensions.map(({ name }) => name)))), plain)) {
    for (const id of equation.right) if (!cells.has(id)) cells.set(id, { kind: 'free' });
    equations.set(equation.left[0] + ' over all', equation);
  }
  return { cells, equations: [...equations.values()] };
}

/** Each number without one of the dimensions is the sum of those with it. */
function sumsOver(population: string, parts: readonly { values: Values }[], name: string): Equation[] {
  const byWhole = new Map<string, string[]>();
  for (const { values } of parts) {
    const whole = cellId(population, new Map([...values].filter(([other]) => other !== name)));
    byWhole.set(whole, [...(byWhole.get(whole) ?? []), cellId(population, values)]);
  }
  return [...byWhole].map(([whole, right]) => ({ left: [whole], right }));
}

/** All choices of names, none included. */
function subsets(names: readonly string[]): string[][] {
  return names.reduce<string[][]>((all, name) => [...all, ...all.map(some => [...some, name])], [[]]);
}
