import { Client } from 'pg';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { dimensionNames, dimensionOf, figuresStatement } from '#libs/indicators/figures-statement';
import { catalogueHas } from '#libs/i18n/catalogue';
import { LANGUAGES } from '#libs/i18n/languages';
import { Counting } from '../../apps/api/src/reports/counting';
import { appConnection, REPORTS_ROLE } from '../../apps/api/src/database/app-role';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';
import { countedByHand } from './counted-by-hand';
import { loosen } from './loosened';
import { enter, type Organisation, organisationOfChance } from './organisation-of-chance';
import { type Period, REFERENCES } from './references';

const PERIODS: Period[] = [{ from: '2025-01-01', until: '2025-12-31' }, { from: '2024-06-15', until: '2025-03-01' }, { from: '2026-01-01', until: '2026-01-01' }];
const CODES = [...INDICATORS.keys()];

/** Every dimension alone, pairs of neighbours, and nothing. */
function tablesOf(code: string): string[][] {
  const indicator = INDICATORS.get(code)!;
  const names = [...indicator.dimensions, ...Object.keys(indicator.own ?? {})];
  const partitions = names.filter(name => dimensionOf(indicator, name).partition);
  return [[], ...names.map(name => [name]), ...partitions.slice(1).map((name, at) => [partitions[at], name]), ...names.filter(name => !partitions.includes(name)).map(name => [name, ...partitions.slice(0, 1)])];
}

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
    const tables = tablesOf(code);
    let met = 0;
    for (const period of PERIODS) {
      const { text, values } = figuresStatement(INDICATORS.get(code)!, tables);
      const rows = await counting.at(count => count<{ dimensions: string; key: string[]; units: number; people: number }>(text, [period.from, period.until, ...values]));
      const facts = REFERENCES[code](organisation, period);
      for (const dimensions of tables) {
        const ofTable = rows.filter(row => row.dimensions === dimensions.join());
        const counted = Object.fromEntries(ofTable.map(({ key, units }) => [key.join(), units]));
        expect({ dimensions, counted }).toEqual({ dimensions, counted: countedByHand(organisation, period, facts, dimensions) });
        const people = Object.fromEntries(ofTable.map(row => [row.key.join(), row.people]));
        const about = INDICATORS.get(code)!.people ? facts.map(fact => ({ ...fact, unit: (fact.visitorId ?? fact.clientId)! })) : facts;
        expect({ dimensions, people }).toEqual({ dimensions, people: countedByHand(organisation, period, about, dimensions) });
      }
      met += facts.length;
    }
    // an indicator that meets nothing agrees with everything
    expect(met).toBeGreaterThan(2);
  });

  it('narrow to values of a dimension, whether it is a partition or not', async () => {
    const indicator = INDICATORS.get('clients_by_service')!;
    const filters = { vulnerability: ['child', 'migrant', 'poverty'], gender: ['female', 'male'] };
    const { text, values } = figuresStatement(indicator, [['service_type']], filters);
    const [period] = PERIODS;
    const rows = await counting.at(count => count<{ key: string[]; units: number }>(text, [period.from, period.until, ...values]));
    const meant = REFERENCES.clients_by_service(organisation, period).filter(({ clientId }) => {
      const person = organisation.persons.find(({ id }) => id === organisation.clients.find(client => client.id === clientId)!.person_id)!;
      return filters.gender.includes(`${person.gender}`) && (person.vulnerabilities as string[]).some(one => filters.vulnerability.includes(one));
    });
    expect(meant.length).toBeGreaterThan(0);
    expect(Object.fromEntries(rows.map(({ key, units }) => [key.join(), units]))).toEqual(countedByHand(organisation, period, meant, ['service_type']));
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
