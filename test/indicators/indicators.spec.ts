import { Client } from 'pg';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { type CountedRow, CURRENCY, LEFT_OUT } from '#libs/indicators/counted-row';
import { closerMeasure, fromCloser } from '#libs/indicators/closer-measure';
import { dimensionNames, dimensionOf, figuresStatement, type Filters } from '#libs/indicators/figures-statement';
import { isMoney } from '#libs/indicators/measure';
import type { PublishedTable } from '#libs/indicators/publish';
import { catalogueHas } from '#libs/i18n/catalogue';
import { LANGUAGES } from '#libs/i18n/languages';
import { Counting } from '../../apps/api/src/reports/counting';
import { PublishedTables } from '../../apps/api/src/reports/published-tables';
import { isSmall } from '#libs/suppression/small';
import { appConnection, REPORTS_ROLE } from '../../apps/api/src/database/app-role';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';
import { countedByHand, measuredByHand, valuesOf } from './counted-by-hand';
import { type Fact, type Period, refusing } from './facts';
import { loosen } from './loosened';
import { enter, type Organisation, organisationOfChance } from './organisation-of-chance';
import { REFERENCES } from './references';

const PERIODS: Period[] = [{ from: '2025-01-01', until: '2025-12-31' }, { from: '2024-06-15', until: '2025-03-01' }, { from: '2026-01-01', until: '2026-01-01' }];
const CODES = [...INDICATORS.keys()];
const NARROWED: Filters[] = [{ gender: ['female'] }, { gender: ['female', 'male'] }, { vulnerability: ['child'] }, { victim: ['direct_victim'], continuity: ['new'] }];

/** Every dimension alone, pairs of neighbours, and nothing. */
function tablesOf(code: string): string[][] {
  const indicator = INDICATORS.get(code)!;
  const names = [...indicator.dimensions, ...Object.keys(indicator.own ?? {})];
  const partitions = names.filter(name => dimensionOf(indicator, name).partition);
  const tables = [[], ...names.map(name => [name]), ...partitions.slice(1).map((name, at) => [partitions[at], name]), ...names.filter(name => !partitions.includes(name)).map(name => [name, ...partitions.slice(0, 1)])];
  return isMoney(indicator.measure) ? tables.map(table => [CURRENCY, ...table]) : tables;
}

/** Facts that a table is made of: without its stages everything is told as in the first. */
const inFirstStage = (code: string, facts: readonly Fact[], dimensions: readonly string[], filters: Filters = {}) =>
  Object.entries(INDICATORS.get(code)!.own ?? {})
    .filter(([name, { stages }]) => stages && !dimensions.includes(name))
    .reduce((left, [name, { values }]) => left.filter(({ own }) => own[name] === (values!.find(value => filters[name]?.includes(value)) ?? values![0])), facts);

describe('indicators', () => {
  let database: TestDatabase;
  let counting: Counting;
  let organisation: Organisation;

  beforeAll(async () => {
    database = await createTestDatabase();
    organisation = organisationOfChance(20261129);
    await withClient(database.ownerUrl, async (db: Client) => {
      await loosen(db);
      await enter(db, organisation);
    });
    counting = new Counting(appConnection(database.ownerUrl, REPORTS_ROLE).url);
  });
  afterAll(async () => {
    await counting?.onModuleDestroy();
    await database?.drop();
  });

  const rowsOf = (code: string, { from, until }: Period, tables: readonly (readonly string[])[], filters: Filters = {}) => {
    const { text, values } = figuresStatement(INDICATORS.get(code)!, tables, filters);
    return counting.at(count => count<CountedRow>(text, [from, until, ...values]));
  };

  it('have each a reference to be held against, and each reference an indicator', () => {
    expect(Object.keys(REFERENCES).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('%s has a name and a definition in every language, and values with names', code => {
    const { texts, code: said } = INDICATORS.get(code)!;
    expect(said).toMatch(/^[a-z]+(_[a-z]+)*$/);
    const indicator = INDICATORS.get(code)!;
    const keys = dimensionNames(indicator).flatMap(name => {
      const { words, values = [] } = dimensionOf(indicator, name);
      return [`impact:dimension.${name}`, ...(words ? values.map(value => (catalogueHas(words + value) ? words + value : `impact:value.${value}`)) : [])];
    });
    expect(keys.filter(key => !catalogueHas(key))).toEqual([]);
    for (const language of LANGUAGES) expect(Object.values(texts[language]).filter(words => words.trim().length > 3)).toHaveLength(2);
  });

  it.each(CODES)('%s agrees with the reference, in every table and period', async code => {
    const { measure, people } = INDICATORS.get(code)!;
    const tables = tablesOf(code);
    const no = refusing(organisation);
    let met = 0;
    for (const period of PERIODS) {
      const rows = await rowsOf(code, period, tables);
      const all = REFERENCES[code](organisation, period);
      const willing = all.filter(({ clientId }) => clientId === undefined || !no.has(clientId));
      expect(rows.filter(row => row.dimensions === LEFT_OUT)).toEqual([expect.objectContaining({ units: new Set(all.map(({ clientId }) => clientId).filter(id => id !== undefined && no.has(id))).size })]);
      for (const dimensions of tables) {
        const facts = inFirstStage(code, willing, dimensions);
        const ofTable = rows.filter(row => row.dimensions === dimensions.join());
        const told = (of: (row: CountedRow) => number | string | null) => Object.fromEntries(ofTable.map(row => [row.key.join(), of(row)]));
        expect({ dimensions, units: told(({ units }) => units) }).toEqual({ dimensions, units: countedByHand(organisation, period, facts, dimensions) });
        const about = people ? facts.map(fact => ({ ...fact, unit: (fact.colleagueId ?? fact.visitorId ?? fact.clientId)! })) : facts;
        expect({ dimensions, people: told(row => row.people) }).toEqual({ dimensions, people: countedByHand(organisation, period, about, dimensions) });
        if (measure) expect({ dimensions, amounts: told(({ amount }) => amount!) }).toEqual({ dimensions, amounts: measuredByHand(organisation, period, facts, dimensions, measure) });
      }
      met += willing.length;
    }
    // an indicator that meets nothing agrees with everything
    expect(met).toBeGreaterThan(2);
  });

  it.each<[string, Filters, string[]]>([
    ['clients_by_service', { vulnerability: ['child', 'migrant', 'poverty'], gender: ['female', 'male'] }, ['service_type']],
    ['services_per_person', { service_type: ['medical', 'psychological', 'transport'], region: ['KG-B', 'KG-O', 'KG-C', 'unknown'] }, ['gender']],
    ['costs_of_services', { payer: ['grant'], office: [] }, ['currency', 'service_type']],
    ['claims_sought', { claim_form: ['compensation', 'restitution'], victim: ['direct_victim'] }, ['currency', 'reached']],
    ['claims_filed', { reached: ['awarded'], gender: ['female'] }, ['gender']],
    ['claims_sought', { reached: ['paid', 'awarded'] }, ['currency', 'gender']],
    ['claims_sought', { reached: ['paid', 'awarded'] }, ['currency', 'reached']],
    ['cases_opened', { office: [], case_kind: ['torture_complaint', 'compensation'] }, ['case_kind']],
  ])('%s narrow to values of dimensions, its own as well', async (code, chosen, dimensions) => {
    const filters = Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, values.length ? values : [`${organisation.offices[0].id}`, `${organisation.offices[1].id}`]]));
    const { measure } = INDICATORS.get(code)!;
    const [period] = PERIODS;
    const no = refusing(organisation);
    const rows = await rowsOf(code, period, [dimensions], filters);
    const facts = inFirstStage(code, REFERENCES[code](organisation, period), dimensions, filters)
      .filter(fact => (fact.clientId === undefined || !no.has(fact.clientId)) && Object.entries(filters).every(([name, values]) => valuesOf(organisation, period, fact, name).some(value => values.includes(value))));
    expect(facts.length).toBeGreaterThan(0);
    const ofTable = rows.filter(row => row.dimensions !== LEFT_OUT);
    expect(Object.fromEntries(ofTable.map(({ key, units }) => [key.join(), units]))).toEqual(countedByHand(organisation, period, facts, dimensions));
    if (measure) expect(Object.fromEntries(ofTable.map(({ key, amount }) => [key.join(), amount]))).toEqual(measuredByHand(organisation, period, facts, dimensions, measure));
  });

  it.each(CODES)('%s tells no number behind which few people may stand and an amount beside it', code => {
    const { impersonal, measure, people, unit, own = {} } = INDICATORS.get(code)!;
    expect([impersonal && measure, measure && unit !== 'client' && !people]).toEqual([undefined, measure ? false : undefined]);
    for (const { stages, partition, values } of Object.values(own)) if (stages) expect([partition, values!.length > 1]).toEqual([false, true]);
  });

  it.each(CODES.filter(code => INDICATORS.get(code)!.partOf))('%s counts nothing that its whole does not', code => {
    const { partOf, unit, people, measure } = INDICATORS.get(code)!;
    const whole = INDICATORS.get(partOf!.code)!;
    expect([whole.unit, whole.people, whole.partOf, isMoney(measure)]).toEqual([unit, people, undefined, false]);
    for (const period of PERIODS) {
      const all = REFERENCES[whole.code](organisation, period).filter(({ own }) => !partOf!.where || own[partOf!.where.dimension] === partOf!.where.value);
      const [units, part] = [all, REFERENCES[code](organisation, period)].map(facts => [...new Set(facts.map(fact => fact.unit))].sort());
      expect(partOf!.where ? units : units.filter(one => part.includes(one))).toEqual(part);
    }
  });

  it('tell nothing of the few who are in the whole and not in the part, nor of those whom filters leave out', async () => {
    const parts: [string, string, Filters][] = [
      ...CODES.filter(one => INDICATORS.get(one)!.partOf).map((code): [string, string, Filters] => [INDICATORS.get(code)!.partOf!.code, code, {}]),
      ...NARROWED.flatMap((filters): [string, string, Filters][] => ['clients_served', 'services_delivered', 'claims_filed'].map(code => [code, code, filters])),
    ];
    let told = 0;
    for (const [whole, code, filters] of parts) {
      const tables = dimensionNames(INDICATORS.get(whole)!).filter(name => dimensionNames(INDICATORS.get(code)!).includes(name)).map(name => [name]);
      const [all, some] = await counting.at(async count => {
        const tell = (indicator: string, narrowed: Filters) => new PublishedTables(count, PERIODS[0], [{ indicator, tables }], narrowed).of({ indicator, tables });
        return [await tell(whole, {}), await tell(code, filters)];
      });
      const unitsOf = (table: PublishedTable, key: readonly string[]) => table.rows.find(row => row.key.join() === key.join())!.units;
      for (const [at, { rows }] of some.entries())
        for (const { key, units } of rows) {
          const ofAll = unitsOf(all[at], key);
          if (units === null || ofAll === null) continue;
          told += 1;
          expect({ code, filters, key, rest: isSmall(ofAll - units) }).toEqual({ code, filters, key, rest: false });
        }
      for (const [name, [value]] of Object.entries(filters))
        // the number of all whom the filter lets through stands in the table of those who are not narrowed
        if (Object.keys(filters).length === 1 && filters[name].length === 1) expect(some[0].rows[0].units).toBe(unitsOf(all[tables.findIndex(([one]) => one === name) + 1], [value]));
    }
    expect(told).toBeGreaterThan(100);
  });

  it('are told by a closer measure of the same facts as they are by themselves', async () => {
    const told = (rows: CountedRow[]) => rows.map(({ dimensions, key, units, people, amount }) => [dimensions, key.join(), units, people, amount].join(' ')).sort();
    const pairs = [...INDICATORS.values()].flatMap(indicator => { const closer = closerMeasure(indicator); return closer ? [{ indicator, closer }] : []; });
    expect(pairs.map(({ indicator, closer }) => `${indicator.code} ${closer.code}`)).toEqual(['clients_by_service services_per_person', 'costs_of_services cost_per_person']);
    for (const { indicator, closer } of pairs) {
      const tables = tablesOf(indicator.code);
      expect(told(fromCloser(indicator, await rowsOf(closer.code, PERIODS[0], tables)))).toEqual(told(await rowsOf(indicator.code, PERIODS[0], tables)));
    }
  });

  it('are counted by a role that reads no sealed column and writes nothing', async () => {
    await withClient(database.ownerUrl, async db => {
      const { rows } = await db.query(`
        select table_name, column_name from information_schema.column_privileges
          where grantee = $1 and (privilege_type <> 'SELECT' or column_name in ('code', 'created_by', 'key_id')
            or (table_schema, table_name, column_name) in (select table_schema, table_name, column_name from information_schema.columns where data_type = 'bytea'))`, [REPORTS_ROLE]);
      expect(rows).toEqual([]);
    });
    for (const sql of ['select names from persons', 'select code from clients', 'select from clinical_notes', 'select from users', 'update services set state = state', 'set role tirek_app'])
      await expect(counting.at(count => count(sql, []))).rejects.toMatchObject({ code: expect.stringMatching(/42501|25006/) });
  });
});
