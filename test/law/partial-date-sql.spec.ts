import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { parsePartialDate } from '#libs/law/partial-date';
import { nearlyDates, partialDateTexts } from '#libs/law/partial-date.arbitrary';
import { PartialDates1796000000000 } from '../../migrations/1796000000000-partial-dates';
import { WholeDatesAtOnce1797003320200 } from '../../migrations/1797003320200-whole-dates-at-once';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

interface Reading {
  valid: boolean;
  lower: string | null;
  upper: string | null;
}

describe('partial dates in PostgreSQL', () => {
  let own: TestDatabase;
  let database: DataSource;
  const migration = new PartialDates1796000000000();
  const atOnce = new WholeDatesAtOnce1797003320200();

  beforeAll(async () => {
    own = await createTestDatabase(null);
    database = await new DataSource({ type: 'postgres', url: own.ownerUrl }).initialize();
    await migration.up(database.createQueryRunner());
    await atOnce.up(database.createQueryRunner());
  }, 60_000);

  afterAll(async () => {
    await database?.destroy();
    await own?.drop();
  });

  const inSql = (texts: string[]): Promise<Reading[]> =>
    database.query(
      `select app.edtf_valid(t) as valid, app.edtf_lower(t)::text as lower, app.edtf_upper(t)::text as upper
         from unnest($1::text[]) with ordinality as given(t, n) order by n`,
      [texts],
    );

  const inProgram = (text: string): Reading => {
    const date = parsePartialDate(text);
    return { valid: date !== null, lower: date?.lower ?? null, upper: date?.upper ?? null };
  };

  // PostgreSQL holds no NUL and no lone surrogate: such texts never reach it
  const storable = (text: string) => text.isWellFormed() && !text.includes('\0');

  it('are read as the program reads them', async () => {
    const texts = fc.array(fc.oneof(partialDateTexts, nearlyDates.filter(storable)), {
      minLength: 50,
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(texts, async batch => expect(await inSql(batch)).toEqual(batch.map(inProgram))),
      { numRuns: 60 },
    );
  }, 60_000);

  it('agree on every month and season of four hundred years', async () => {
    const texts = Array.from({ length: 400 }, (_, year) =>
      Array.from({ length: 26 }, (_, month) => `${1900 + year}-${String(month).padStart(2, '0')}`),
    ).flat();
    expect(await inSql(texts)).toEqual(texts.map(inProgram));
  });

  it('agree on every day, and on those that there are not', async () => {
    const two = (part: number) => String(part).padStart(2, '0');
    const texts = [1900, 1999, 2000, 2024, 2025].flatMap(year => Array.from({ length: 14 * 33 }, (_, at) => `${year}-${two(Math.floor(at / 33))}-${two(at % 33)}`));
    expect(await inSql(texts)).toEqual(texts.map(inProgram));
  });

  it('are held by the domain, and feed generated columns', async () => {
    await database.query(`create table moments (happened app.edtf,
      first date generated always as (app.edtf_lower(happened::text)) stored,
      last date generated always as (app.edtf_upper(happened::text)) stored)`);
    await database.query(`insert into moments values ('2019-22'), ('XXXX'), (null)`);
    expect(
      await database.query('select happened, first::text, last::text from moments order by happened'),
    ).toEqual([
      { happened: '2019-22', first: '2019-06-01', last: '2019-08-31' },
      { happened: 'XXXX', first: null, last: null },
      { happened: null, first: null, last: null },
    ]);
    await expect(database.query(`insert into moments values ('2019-02-30')`)).rejects.toThrow('edtf_valid');
    await database.query('drop table moments');
  });

  it('can be taken away and brought back', async () => {
    const runner = database.createQueryRunner();
    await atOnce.down(runner);
    expect(await inSql(['2010-02-03'])).toEqual([inProgram('2010-02-03')]);
    await migration.down(runner);
    await migration.up(runner);
    await atOnce.up(runner);
    expect(await inSql(['2010'])).toEqual([inProgram('2010')]);
  });
});
