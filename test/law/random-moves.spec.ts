import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Client } from 'pg';
import { legalMoves, refuseMove } from '#libs/law/legal-moves';
import { PROCEEDING_ORIGIN_KINDS } from '#libs/law/proceeding-origin-kind';
import { PROCEEDING_OUTCOMES } from '#libs/law/proceeding-outcome';
import { PROCEEDING_STAGES } from '#libs/law/proceeding-stage';
import { outcomesOf } from '#libs/law/stage-outcomes';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';
import { graphFaults, type GraphProceeding } from './proceeding-graph';

/** About a minute for the ten thousand; `TIREK_RANDOM_SEQUENCES=10000` plays them all, a tenth is played each time. */
const SEQUENCES = Number(process.env.TIREK_RANDOM_SEQUENCES ?? 1_000);
/** The same lives in each run; `TIREK_RANDOM_SEED` begins others. */
const SEED = Number(process.env.TIREK_RANDOM_SEED ?? 20_261_125);
const LONGEST = 8;

const pick = fc.nat(100_000);
const wish = fc.record({
  what: fc.constantFrom('open', 'open', 'close', 'close', 'reopen', 'turn'), which: pick, choice: pick, legally: fc.boolean(),
  kind: fc.constantFrom(...PROCEEDING_ORIGIN_KINDS), stage: fc.constantFrom(...PROCEEDING_STAGES), outcome: fc.constantFrom(...PROCEEDING_OUTCOMES),
});
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

/** What somebody wants to write: the case as it would be, and the statement. */
interface Attempt {
  after: GraphProceeding[];
  /** A step to a new proceeding that is not open from where the other stands. */
  refused: boolean;
  sql: string;
  values: unknown[];
}

const pickFrom = <T>(list: readonly T[], choice: number): T => list[choice % list.length];

function attempt(graph: readonly GraphProceeding[], caseId: string, { what, which, choice, legally, kind, stage, outcome }: Wish): Attempt {
  const one = pickFrom(graph, which);
  const become = (changes: Partial<GraphProceeding>, sql: string): Attempt => ({
    after: graph.map(other => (other === one ? { ...one, ...changes } : other)), refused: false, sql, values: [one.id, ...Object.values(changes)],
  });
  if (what === 'close') return become({ outcome: legally ? pickFrom(outcomesOf(one.stage), choice) : outcome }, `update proceedings set outcome = $2, closed_on = 'XXXX' where id = $1`);
  if (what === 'reopen') return become({ outcome: null }, 'update proceedings set outcome = $2, closed_on = null where id = $1');
  if (what === 'turn') return become({ stage }, 'update proceedings set stage = $2 where id = $1');
  const possible = legalMoves(one);
  const move = legally && possible.length ? pickFrom(possible, choice) : { kind, stage };
  const added: GraphProceeding = { id: randomUUID(), stage: move.stage, outcome: null, originId: one.id, originKind: move.kind };
  return {
    after: [...graph, added],
    refused: refuseMove(one, move) !== null,
    sql: `insert into proceedings (id, case_id, stage, opened_on, origin_id, origin_kind) values ($1, $2, $3, 'XXXX', $4, $5)`,
    values: [added.id, caseId, added.stage, added.originId, added.originKind],
  };
}

describe('random moves, possible and impossible', () => {
  let server: TestServer;
  let people: Organisation;
  let caseId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    ({ caseId } = await enterSampleCase(await signIn(server, 'lawyer')));
  });
  afterAll(() => server?.stop());

  /** One case from its first proceeding on, taken back at the end. */
  async function play(db: Client, stage: GraphProceeding['stage'], wishes: Wish[]): Promise<void> {
    let graph: GraphProceeding[] = [{ id: randomUUID(), stage, outcome: null, originId: null, originKind: null }];
    await db.query('begin');
    await db.query(`insert into proceedings (id, case_id, stage, opened_on) values ($1, $2, $3, 'XXXX')`, [graph[0].id, caseId, stage]);
    for (const wanted of wishes) {
      const { after, refused, sql, values } = attempt(graph, caseId, wanted);
      const possible = !refused && graphFaults(after).length === 0;
      void db.query('savepoint before');
      const refusal = await db.query(sql, values).then(() => null, (error: Error & { constraint: string }) => error.constraint);
      if (refusal) await db.query('rollback to before');
      expect({ sql, values, done: !refusal }).toEqual({ sql, values, done: possible });
      if (possible) graph = after;
      else expect(['proceeding_move_is_possible', 'outcome_of_the_stage', 'proceeding_bears_what_followed']).toContain(refusal);
    }
    const { rows } = await db.query('select id, stage, outcome, origin_id as "originId", origin_kind as "originKind" from proceedings where case_id = $1 and opened_on = $2', [caseId, 'XXXX']);
    await db.query('rollback');
    expect(graphFaults(rows)).toEqual([]);
    expect(new Set(rows.map(row => JSON.stringify(row)))).toEqual(new Set(graph.map(({ id, stage, outcome, originId, originKind }) => JSON.stringify({ id, stage, outcome, originId, originKind }))));
  }

  it(`leave no case in a state that the model does not know, in ${SEQUENCES} sequences`, async () => {
    await withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [people.lawyer.id]);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...PROCEEDING_STAGES), fc.array(wish, { maxLength: LONGEST }), (stage, wishes) => play(db, stage, wishes)),
        { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
      );
    });
  }, 1_800_000);

  it('are answered by the service as the database would, with the reason', async () => {
    const lawyer = await signIn(server, 'lawyer');
    const moves = fc.sample(wish, { numRuns: 120, seed: 5 });
    const path = `/api/cases/${caseId}/proceedings`;
    for (const { stage, kind, legally, choice, outcome } of moves) {
      const ended = legally ? pickFrom(outcomesOf(stage), choice) : null;
      const origin = (await lawyer.post(path, { stage, openedOn: '2020', ...(ended && { outcome: ended, closedOn: '2020' }) })).body;
      const next = pickFrom(PROCEEDING_STAGES, choice);
      const answer = await lawyer.post(path, { stage: next, openedOn: '2021', originId: origin.id, originKind: kind });
      const refusal = refuseMove({ stage, outcome: ended }, { kind, stage: next });
      expect({ stage, ended, kind, next, outcome, status: answer.status }).toEqual({ stage, ended, kind, next, outcome, status: refusal ? 422 : 201 });
      if (refusal) expect(answer.body.legalMoves).toHaveLength(refusal.legalMoves.length);
    }
  });
});
