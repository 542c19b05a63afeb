import fc from 'fast-check';
import { type Somebody, people, VALUES } from '../suppression/people.arbitrary';
import { solved } from '../suppression/solved';
import type { CountedRow } from './counted-row';
import type { Indicator } from './indicator';
import { publish, type PublishedTable, tablesToCount } from './publish';

const SERVICES: Indicator = {
  code: 'costs', group: 'care', place: 1, version: 1, unit: 'service', facts: '', people: 'client_id', dimensions: [],
  texts: { ru: { name: '', definition: '' }, ky: { name: '', definition: '' }, en: { name: '', definition: '' } },
  measure: { of: 'sum', unit: 'money' },
  own: {
    gender: { column: 'gender', values: VALUES.gender },
    age: { column: 'age', values: VALUES.age },
    region: { column: 'region', values: VALUES.region },
    vulnerability: { column: 'vulnerability', values: VALUES.vulnerability, partition: false },
  },
};
const PAIRS = [['gender', 'region'], ['gender', 'age'], ['gender', 'vulnerability']];

interface Service {
  whom: number;
  of: Somebody;
  currency: string;
  /** Tyiyn. */
  amount: number;
}

const services = people(60).chain(everybody =>
  fc.array(fc.record({ whom: fc.nat(Math.max(0, everybody.length - 1)), currency: fc.constantFrom('KGS', 'KGS', 'KGS', 'USD'), amount: fc.integer({ min: 1, max: 5_000_000 }) }), { maxLength: 120, size: 'max' })
    .map(all => (everybody.length ? all.map((one): Service => ({ ...one, of: everybody[one.whom] })) : [])));

const has = ({ of, currency }: Service, name: string, value: string) => (name === 'currency' ? currency === value : Array.isArray(of[name]) ? of[name].includes(value) : of[name] === value);
const combinations = (names: readonly string[]) => names.reduce<string[][]>((all, name) => all.flatMap(key => (name === 'currency' ? ['KGS', 'USD'] : VALUES[name]).map(value => [...key, value])), [[]]);

/** As the database would count it. */
const counted = (all: readonly Service[]): CountedRow[] =>
  tablesToCount(SERVICES, PAIRS).flatMap(names =>
    combinations(names).flatMap(key => {
      const those = all.filter(one => names.every((name, at) => has(one, name, key[at])));
      const amount = those.reduce((sum, one) => sum + one.amount, 0);
      return those.length ? [{ dimensions: names.join(), key, units: those.length, people: new Set(those.map(({ whom }) => whom)).size, amount: (amount / 100).toFixed(2) }] : [];
    }));

const tyiyn = (amount: string | null) => (amount === null ? 0 : Math.round(Number(amount) * 100));

/** All amounts of a currency that follow from those that are told, by what hidden numbers they belong to; of a table that is withheld also noughts are hidden, which tell of nobody. */
function follows(tables: readonly PublishedTable[], currency: string, all: readonly Service[]): string[] {
  const rows = tables.flatMap(({ dimensions, rows: some, withheld }) => (withheld ? [] : some.filter(({ key }) => key[0] === currency).map(row => ({ ...row, names: dimensions.map(({ name }) => name).slice(1), key: row.key.slice(1) }))));
  const partitions = ['gender', 'age', 'region'];
  const finest = combinations(partitions).flatMap(key => VALUES.vulnerability.reduce<string[][]>((all, one) => all.flatMap(rest => [[...rest, `+${one}`], [...rest, `-${one}`]]), [key]));
  const behind = ({ names, key }: { names: string[]; key: readonly string[] }) => finest.filter(one => names.every((name, at) => one.includes(name === 'vulnerability' ? `+${key[at]}` : key[at])));
  // where nobody is there is no money either
  const nobody = new Set(rows.filter(({ units }) => units === 0).flatMap(row => behind(row).map(one => one.join())));
  const unknowns = finest.map(one => one.join()).filter(name => !nobody.has(name));
  const isSomebody = ({ names, key }: { names: string[]; key: readonly string[] }) => all.some(one => one.currency === currency && names.every((name, at) => has(one, name, key[at])));
  const hidden = rows.filter(row => row.units === null && isSomebody(row));
  const equations = rows.filter(row => row.units !== null || hidden.includes(row)).map((row): { coefficients: Map<string, number>; sum: number } => ({
    coefficients: new Map([...behind(row).map((one): [string, number] => [one.join(), 1]).filter(([name]) => !nobody.has(name)), ...(row.units === null ? [[`?${row.names}|${row.key}`, -1] as [string, number]] : [])]),
    sum: row.units === null ? 0 : tyiyn(row.amount),
  }));
  return [...solved([...unknowns, ...hidden.map(({ names, key }) => `?${names}|${key}`)], equations).keys()].filter(name => name.startsWith('?'));
}

describe('amounts that are published', () => {
  it('are told where the numbers are, by currency, and nowhere else', () => {
    const of: Somebody = { gender: 'female', age: '35+', region: 'osh', vulnerability: [] };
    const all = Array.from({ length: 9 }, (_, whom): Service => ({ whom, of, currency: whom < 6 ? 'KGS' : 'USD', amount: 10_010 }));
    const [total] = publish(SERVICES, [], counted(all));
    expect(total.rows).toEqual([{ key: ['KGS'], units: 6, amount: '600.60' }, { key: ['USD'], units: null, amount: null }]);
    expect(publish(SERVICES, [], [])[0].rows).toEqual([{ key: ['KGS'], units: 0, amount: null }]);
  });

  it('are not told of twelve services to one person', () => {
    const of: Somebody = { gender: 'male', age: '35+', region: 'osh', vulnerability: [] };
    expect(publish(SERVICES, [], counted(Array.from({ length: 12 }, (): Service => ({ whom: 1, of, currency: 'KGS', amount: 5 }))))[0].rows).toEqual([{ key: ['KGS'], units: null, amount: null }]);
  });

  it('say of no number that is not told whether it is small or hides one that is', () => {
    const of = (women: number) => Array.from({ length: 8 }, (_, whom): Service => ({ whom, of: { gender: whom < women ? 'female' : 'male', age: '35+', region: 'osh', vulnerability: [] }, currency: 'KGS', amount: 5 }));
    expect(publish(SERVICES, [['gender']], counted(of(4)))).toEqual(publish(SERVICES, [['gender']], counted(of(3))));
  });

  it('give none of those that are hidden back to somebody who solves all tables together', () => {
    let hidden = 0;
    fc.assert(
      fc.property(services, all => {
        const asked = [...Object.keys(SERVICES.own!).map(name => [name]), ...PAIRS];
        const tables = publish(SERVICES, asked, counted(all));
        for (const { rows } of tables) for (const { units, amount } of rows) if (units === null) expect(amount).toBeNull();
        hidden += tables.flatMap(({ rows }) => rows).filter(({ units }) => units === null).length;
        for (const currency of ['KGS', 'USD']) expect(follows(tables, currency, all)).toEqual([]);
      }),
      { numRuns: 25, seed: 23 },
    );
    expect(hidden).toBeGreaterThan(50);
  });

  it('hide the same rows in two indicators of the same people, so that the one does not tell what the other keeps', () => {
    const share: Indicator = { ...SERVICES, code: 'a_share_of_each', measure: { of: 'per_person', unit: 'money_per_person' } };
    fc.assert(
      fc.property(services, all => {
        const hidden = (indicator: Indicator) => publish(indicator, PAIRS, counted(all)).map(({ rows }) => rows.map(({ units }) => units));
        expect(hidden(share)).toEqual(hidden(SERVICES));
      }),
      { numRuns: 15, seed: 29 },
    );
  });
});
