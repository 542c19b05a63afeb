import fc from 'fast-check';
import { cellId } from './cell-id';
import type { CountTable } from './count-table';
import { people, type Somebody, tableNames, tableOf, tablesOf, VALUES } from './people.arbitrary';
import { isSmall } from './small';
import { solved } from './solved';
import { suppress, type Suppression } from './suppress';
import { systemOf } from './system-of-tables';
import { TablesTold } from './tables-told';

interface Published {
  names: string[];
  /** By values of the names, joined; null where it is hidden. */
  numbers: Map<string, number | null>;
}

const POPULATION = 'clients_served';
const idOf = (names: readonly string[], key: readonly string[], isPart: boolean) =>
  cellId(POPULATION, new Map([...names.map((name, at): [string, string] => (name === 'vulnerability' ? [`vulnerability:${key[at]}`, 'yes'] : [name, key[at]])), ...(isPart ? [['care', 'yes'] as const] : [])]));

function publish(everybody: readonly Somebody[], names: string[][]): Published[] {
  const hidden = suppress(systemOf(POPULATION, tablesOf(everybody, names)))!;
  return names.map(some => printed(everybody, some, hidden));
}

const printed = (everybody: readonly Somebody[], names: string[], { small, partners }: Suppression, isPart = false): Published => ({
  names: [...names, ...(isPart ? ['care'] : [])],
  numbers: new Map(tableOf(everybody, names).rows.map(({ key, value }) => {
    const id = idOf(names, key, isPart);
    return [[...key, ...(isPart ? ['yes'] : [])].join(), small.has(id) || partners.has(id) ? null : value];
  })),
});

const rows = (...numbers: [string, number][]): CountTable[] => {
  const table = (list: [string, number][]): CountTable => ({
    dimensions: list.length > 1 || list[0][0] ? [{ name: 'region', partition: true }] : [],
    rows: list.map(([name, value]) => ({ key: name ? [name] : [], value, printed: true })),
  });
  return [table([['', numbers.reduce((sum, [, value]) => sum + value, 0)]]), table(numbers)];
};
const hiddenOf = (...numbers: [string, number][]) => {
  const { small, partners } = suppress(systemOf('p', rows(...numbers)))!;
  const names = (ids: ReadonlySet<string>) => [...ids].map(id => id.replace(/^p\|(region=)?/, '') || 'all').sort();
  return { small: names(small), partners: names(partners) };
};

/** The whole of invariant 34, attacked. */
describe('what is not told in a report', () => {
  it('leaves a table alone in which nothing is small', () => {
    expect(hiddenOf(['bishkek', 40], ['osh', 12], ['naryn', 0])).toEqual({ small: [], partners: [] });
  });

  it('hides a small number, and the smallest other that keeps the total from giving it back', () => {
    expect(hiddenOf(['bishkek', 40], ['osh', 12], ['naryn', 3])).toEqual({ small: ['naryn'], partners: ['osh'] });
  });

  it('needs no partner where two small numbers hide each other', () => {
    expect(hiddenOf(['bishkek', 40], ['osh', 4], ['naryn', 3])).toEqual({ small: ['naryn', 'osh'], partners: [] });
  });

  it('hides more where two small numbers are known to be small by their sum', () => {
    expect(hiddenOf(['bishkek', 40], ['osh', 2], ['naryn', 2])).toEqual({ small: ['naryn', 'osh'], partners: ['bishkek'] });
  });

  it('hides a total that is small itself, and tells noughts', () => {
    expect(hiddenOf(['bishkek', 3], ['osh', 0])).toEqual({ small: ['all', 'bishkek'], partners: [] });
  });

  it('guards those who do not have what others have', () => {
    const all = Array.from({ length: 20 }, (_, at): Somebody => ({ gender: 'female', age: '35+', region: 'osh', vulnerability: at < 18 ? ['migrant'] : [] }));
    const [total, migrants] = publish(all, [[], ['vulnerability']]);
    expect([total.numbers.get(''), migrants.numbers.get('migrant')]).toContain(null);
  });

  it('guards those who came to a stage and not to the next', () => {
    const reached = (some: number, numbers: Record<string, number>, names: string[] = []): CountTable => ({
      dimensions: [...names.map(name => ({ name, partition: true })), { name: 'reached', partition: false, stages: true }],
      rows: Object.entries({ claimed: some, ...numbers }).map(([stage, value]) => ({ key: [...names.map(() => 'osh'), stage], value, printed: true })),
    });
    const told = (awarded: number, paid: number) => {
      const { small, partners } = suppress(systemOf('p', [...rows(['osh', 30]), reached(30, { awarded, paid }), reached(30, { awarded, paid }, ['region'])]))!;
      return [...small, ...partners].sort();
    };
    expect(told(20, 12)).toEqual([]);
    expect(told(20, 20)).toEqual([]);
    expect(told(20, 18)).toEqual(['p|reached:paid=yes', 'p|reached:paid=yes,region=osh']);
  });

  it('hides how many units there are where few people stand behind them, so that it cannot be worked out', () => {
    const [total, regions] = rows(['bishkek', 40], ['osh', 15], ['naryn', 12]);
    const behind = regions.rows.map(row => ({ ...row, people: row.key[0] === 'naryn' ? 1 : 30 }));
    const { small, partners } = suppress(systemOf('p', [total, { ...regions, rows: behind }]))!;
    expect([[...small], [...partners]]).toEqual([['p|region=naryn'], ['p|region=osh']]);
  });

  it('refuses tables that contradict each other', () => {
    const [total, regions] = rows(['osh', 7], ['naryn', 8]);
    expect(() => systemOf('p', [{ ...total, rows: [{ key: [], value: 14, printed: true }] }, regions])).toThrow();
  });

  it('prints no small number, whatever tables stand beside each other', () => {
    fc.assert(
      fc.property(people(60), tableNames, (everybody, names) => {
        for (const { numbers } of publish(everybody, names)) for (const number of numbers.values()) expect(number !== null && isSmall(number)).toBe(false);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('gives none back to somebody who solves all tables together', () => {
    fc.assert(
      fc.property(people(60), tableNames, (everybody, names) => {
        const published = publish(everybody, names);
        for (const [id, value] of solvedFrom(published)) expect(isSmall(value) ? id : null).toBeNull();
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('tells the same of each dimension in every answer, and no more when some are crossed with others', () => {
    const single = [[], ['gender'], ['age'], ['region'], ['vulnerability']];
    let withheld = 0;
    let shown = 0;
    fc.assert(
      fc.property(people(60), fc.shuffledSubarray([['gender', 'region'], ['gender', 'age'], ['age', 'region'], ['gender', 'vulnerability']], { minLength: 1, maxLength: 3 }), (everybody, pairs) => {
        const told = new TablesTold(POPULATION, single.map(names => tableOf(everybody, names)));
        const alone = told.verdict;
        const crossed = pairs.map(pair => told.add([tableOf(everybody, pair)]));
        withheld += crossed.filter(verdict => !verdict).length;
        shown += crossed.filter(verdict => verdict).length;
        const answers = [...single.map(names => printed(everybody, names, alone)), ...pairs.flatMap((pair, at) => (crossed[at] ? [printed(everybody, pair, crossed[at])] : []))];
        for (const verdict of crossed) if (verdict) expect(single.map(names => printed(everybody, names, verdict))).toEqual(answers.slice(0, single.length));
        for (const { numbers } of answers) for (const number of numbers.values()) expect(number !== null && isSmall(number)).toBe(false);
        for (const [id, value] of solvedFrom(answers)) expect(isSmall(value) ? id : null).toBeNull();
      }),
      { numRuns: 40, seed: 17 },
    );
    expect([shown > 20, withheld > 0]).toEqual([true, true]);
  });

  it('tells of some of them beside all, and gives none away of those who are not among them', () => {
    const single = [[], ['gender'], ['age'], ['region'], ['vulnerability']];
    const verdicts = { told: 0, withheld: 0 };
    fc.assert(
      fc.property(fc.array(fc.tuple(people(1), fc.integer({ min: 0, max: 9 })), { maxLength: 60, size: 'max' }), fc.integer({ min: 1, max: 10 }), (drawn, share) => {
        const everybody = drawn.flatMap(([some, at]) => some.map(one => ({ ...one, care: at < share ? 'yes' : 'no' })));
        const cared = everybody.filter(({ care }) => care === 'yes');
        const told = new TablesTold(POPULATION, single.map(names => tableOf(everybody, names)));
        const all = single.map(names => printed(everybody, names, told.verdict));
        const parts = told.addPart('care', single.map(names => tableOf(cared, names)));
        const of = single.flatMap((names, at) => (parts[at] ? [printed(cared, names, parts[at], true)] : []));
        verdicts.told += of.length;
        verdicts.withheld += single.length - of.length;
        for (const { numbers } of [...all, ...of]) for (const number of numbers.values()) expect(number !== null && isSmall(number)).toBe(false);
        // those who are not among them are asked for as well
        const rest = single.map((names): Published => ({ names: [...names, 'care'], numbers: new Map(tableOf(everybody.filter(({ care }) => care === 'no'), names).rows.map(({ key }) => [[...key, 'no'].join(), null])) }));
        for (const [id, value] of solvedFrom([...all, ...of, ...rest])) expect(isSmall(value) ? id : null).toBeNull();
      }),
      { numRuns: 40, seed: 23 },
    );
    expect([verdicts.told > 100, verdicts.withheld < 40]).toEqual([true, true]);
  });

  it('leaves it open whether a hidden number is small, to somebody who tries every group of people', () => {
    const few = ['gender', 'age'];
    fc.assert(
      fc.property(people(9), everybody => {
        const published = publish(everybody.filter(({ gender }) => gender !== 'unknown'), [[], ['gender'], ['age'], few]);
        const possible = everyGroup(published, few);
        for (const { names, numbers } of published)
          for (const [key, number] of numbers) {
            if (number !== null) continue;
            const could = possible.map(group => sumOf(group, few, names, key.split(',')));
            expect(could.some(value => !isSmall(value))).toBe(true);
          }
      }),
      { numRuns: 25, seed: 13 },
    );
  });
});

/** All that follows for each combination of values: what is printed says how many people stand behind it. */
function solvedFrom(published: readonly Published[]): Map<string, number> {
  const names = ['gender', 'age', 'region', ...(published.some(({ names: some }) => some.includes('care')) ? ['care'] : [])];
  const finest = combinations(names).flatMap(key => combinations(['vulnerability']).reduce<string[][]>((all, [one]) => all.flatMap(rest => [[...rest, `+${one}`], [...rest, `-${one}`]]), [key]));
  const unknowns = finest.map(key => key.join());
  const cells = published.flatMap(({ names: some, numbers }) => [...numbers].map(([key, value]) => ({ some, key: key.split(','), value })));
  const behind = ({ some, key }: { some: string[]; key: string[] }) =>
    finest.filter(one => some.every((name, at) => (name === 'vulnerability' ? one.includes(`+${key[at]}`) : one.includes(key[at])))).map(one => one.join());
  // a hidden number is an unknown of its own, and so is each that follows from no table directly
  const equations = cells.map(cell => ({
    coefficients: new Map([...behind(cell).map((name): [string, number] => [name, 1]), ...(cell.value === null ? [[`?${cell.some}|${cell.key}`, -1] as [string, number]] : [])]),
    sum: cell.value ?? 0,
  }));
  const asked = cells.filter(({ value }) => value === null).map(({ some, key }) => `?${some}|${key}`);
  const order = [...unknowns, ...asked];
  const found = solved(order, equations);
  return new Map([...found].filter(([name]) => name.startsWith('?')));
}

const combinations = (names: readonly string[]): string[][] => names.reduce<string[][]>((all, name) => all.flatMap(key => VALUES[name].map(value => [...key, value])), [[]]);

type Group = ReadonlyMap<string, number>;
const sumOf = (group: Group, all: readonly string[], names: readonly string[], key: readonly string[]) =>
  [...group].filter(([one]) => names.every((name, at) => one.split(',')[all.indexOf(name)] === key[at])).reduce((sum, [, value]) => sum + value, 0);

/** Every way in which so many people can have made what is printed; a hidden number was no nought. Up to six of a kind where no total is told. */
function everyGroup(published: readonly Published[], names: string[]): Group[] {
  const keys = combinations(names).map(key => key.join());
  const cells = published.flatMap(({ names: some, numbers }) => [...numbers].map(([key, value]) => ({ some, key: key.split(','), value, group: keys.filter(one => some.every((name, at) => one.split(',')[names.indexOf(name)] === key.split(',')[at])) })));
  const groups: Group[] = [];
  const chosen = new Map<string, number>();
  const step = (at: number) => {
    if (at === keys.length) {
      if (cells.every(({ group, value }) => { const sum = group.reduce((total, key) => total + chosen.get(key)!, 0); return value === null ? sum > 0 : sum === value; })) groups.push(new Map(chosen));
      return;
    }
    for (let value = 0; value <= 6; value += 1) {
      chosen.set(keys[at], value);
      const broken = cells.some(({ group, value: printed }) => printed !== null && group.reduce((total, key) => total + (chosen.get(key) ?? 0), 0) > printed);
      if (!broken) step(at + 1);
    }
    chosen.delete(keys[at]);
  };
  step(0);
  return groups;
}
