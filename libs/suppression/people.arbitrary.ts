import fc from 'fast-check';
import type { CountTable, Dimension } from './count-table';

/** Somebody as a report sees him: values by dimension; of a dimension that is no partition several, or none. */
export type Somebody = Record<string, string | readonly string[]>;

export const VALUES: Record<string, readonly string[]> = {
  gender: ['female', 'male', 'unknown'],
  age: ['0-17', '18-34', '35+'],
  region: ['bishkek', 'osh', 'naryn', 'talas'],
  vulnerability: ['disability', 'minor', 'migrant'],
  care: ['yes', 'no'],
};
export const dimension = (name: string): Dimension => ({ name, partition: name !== 'vulnerability' });

const somebody: fc.Arbitrary<Somebody> = fc.record({
  gender: fc.constantFrom(...VALUES.gender),
  age: fc.constantFrom(...VALUES.age),
  region: fc.constantFrom('bishkek', 'bishkek', 'bishkek', 'osh', 'osh', 'naryn', 'talas'),
  vulnerability: fc.subarray([...VALUES.vulnerability]),
});
export const people = (most: number): fc.Arbitrary<Somebody[]> => fc.array(somebody, { maxLength: most, size: 'max' });

/** Names of the dimensions of each table; all that one over vulnerability needs stands beside it. */
export const tableNames: fc.Arbitrary<string[][]> = fc
  .subarray([['gender'], ['age'], ['region'], ['vulnerability'], ['age', 'gender'], ['age', 'region'], ['gender', 'region'], ['gender', 'vulnerability']], { minLength: 1 })
  .map(names => [[], ...names]);

export function tableOf(everybody: readonly Somebody[], names: readonly string[], printed = true): CountTable {
  const keys = names.reduce<string[][]>((all, name) => all.flatMap(key => VALUES[name].map(value => [...key, value])), [[]]);
  const has = (one: Somebody, name: string, value: string) => (Array.isArray(one[name]) ? one[name].includes(value) : one[name] === value);
  return {
    dimensions: names.map(dimension),
    rows: keys.map(key => ({ key, value: everybody.filter(one => names.every((name, at) => has(one, name, key[at]))).length, printed })),
  };
}

/** Tables as a report hands them over: with what those over vulnerability need beside. */
export const tablesOf = (everybody: readonly Somebody[], names: readonly string[][]): CountTable[] => [
  ...names.map(some => tableOf(everybody, some)),
  ...names
    .filter(some => some.includes('vulnerability'))
    .map(some => some.filter(name => name !== 'vulnerability'))
    .filter(rest => !names.some(some => some.join() === rest.join()))
    .map(rest => tableOf(everybody, rest, false)),
];
