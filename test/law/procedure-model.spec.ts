import { SENTENCING_STAGES, WITHOUT_SENTENCE } from '#libs/law/overall-sentence';
import { MOVE_RULES } from '#libs/law/move-rules';
import { PROCEEDING_STAGES } from '#libs/law/proceeding-stage';
import { outcomesOf } from '#libs/law/stage-outcomes';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';

/** The law that the pages show and the law that the database holds to are one. */
describe('the model of procedure', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const rows = <T>(sql: string) => withClient(database.ownerUrl, async db => (await db.query(sql)).rows as T[]);
  const sorted = (list: readonly string[]) => [...list].sort();

  it('knows the same steps in the database', async () => {
    const kept = await rows<{ code: string; from: string[]; to: string[] | null; outcomes: string[] | null }>(`
      select code, origin_kind as kind, from_stages as "from", outcomes, while_running as "whileRunning", to_stages as "to", source, verified
        from procedure_moves order by code collate "C"`);
    const known = MOVE_RULES.map(rule => ({
      ...rule,
      from: sorted(rule.from),
      outcomes: rule.outcomes === 'any' ? null : sorted(rule.outcomes),
      to: rule.to === 'same' ? null : sorted(rule.to),
    }));
    expect(kept.map(rule => ({ ...rule, from: sorted(rule.from), outcomes: rule.outcomes && sorted(rule.outcomes), to: rule.to && sorted(rule.to) })))
      .toEqual(known.sort((a, b) => (a.code < b.code ? -1 : 1)));
  });

  it.each([['overall_sentence_is_of_a_criminal_court', SENTENCING_STAGES], ['overall_sentence_stands_after_the_outcome', WITHOUT_SENTENCE]])(
    'knows the same of sentences: %s', async (constraint, codes) => {
      const [{ text }] = await rows<{ text: string }>(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = '${constraint}'`);
      expect(sorted([...text.matchAll(/'(\w+)'::text/g)].map(([, code]) => code))).toEqual(sorted(codes));
    });

  it('knows the same outcomes of each stage', async () => {
    const kept = await rows<{ stage: string; outcomes: string[] }>('select stage, outcomes from stage_outcomes');
    expect(Object.fromEntries(kept.map(({ stage, outcomes }) => [stage, sorted(outcomes)])))
      .toEqual(Object.fromEntries(PROCEEDING_STAGES.map(stage => [stage, sorted(outcomesOf(stage))])));
  });
});
