import fc from 'fast-check';
import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';

const TRAININGS = 7;
const PEOPLE = 8;

/** Moves over a few trainings and people: numbers stand for them. */
type Move =
  | { kind: 'comes'; training: number; person: number }
  | { kind: 'leads'; training: number; person: number; trainedAt: number }
  | { kind: 'ends'; training: number; person: number }
  | { kind: 'merges'; person: number; into: number };

const training = fc.nat(TRAININGS - 1);
const person = fc.nat(PEOPLE - 1);
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('comes' as const), training, person }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('leads' as const), training, person, trainedAt: training }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('ends' as const), training, person }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('merges' as const), person, into: person }) },
  ),
  { maxLength: 40 },
);

/** The slow model: sets, and a walk that goes down one step at a time. */
class Model {
  readonly came = new Map<string, boolean>();
  readonly led: { training: number; person: number; trainedAt: number }[] = [];
  private readonly merged = new Map<number, number>();

  /** Whether the move is possible; done when it is. */
  play(move: Move): boolean {
    if (move.kind === 'comes') return this.came.set(`${move.training} ${move.person}`, true) !== undefined;
    if (move.kind === 'merges') return this.merge(move.person, move.into);
    const trained = move.kind === 'leads' ? move.trainedAt : move.training;
    const key = `${trained} ${move.person}`;
    if (move.kind === 'ends') {
      if (!this.came.has(key)) return true;
      if (this.led.some(one => one.trainedAt === move.training && one.person === move.person)) return false;
      this.came.set(key, false);
      return true;
    }
    const twice = this.led.some(one => one.training === move.training && one.person === move.person);
    if (twice || !this.came.get(key) || this.beneath([move.training]).has(move.trainedAt)) return false;
    return this.led.push(move) > 0;
  }

  private merge(one: number, into: number): boolean {
    if (one === into || this.merged.has(one) || this.merged.has(into)) return false;
    for (const [other, target] of this.merged) if (target === one) this.merged.set(other, into);
    this.merged.set(one, into);
    return true;
  }

  beneath(roots: number[]): Map<number, number> {
    const levels = new Map(roots.map(root => [root, 0]));
    for (let level = 0; level <= TRAININGS; level++) {
      for (const { training: led, trainedAt } of this.led) {
        if (levels.get(trainedAt) === level && !levels.has(led)) levels.set(led, level + 1);
      }
    }
    return levels;
  }

  /** How many persons at each level. */
  reached(roots: number[], without: number | null): Record<number, number> {
    const nearest = new Map<number, number>();
    for (const [place, level] of this.beneath(roots)) {
      for (const [key, counted] of this.came) {
        const [where, who] = key.split(' ').map(Number);
        const really = this.merged.get(who) ?? who;
        if (where === place && counted && really !== without) nearest.set(really, Math.min(level, nearest.get(really) ?? Infinity));
      }
    }
    const counts: Record<number, number> = {};
    for (const level of nearest.values()) counts[level] = (counts[level] ?? 0) + 1;
    return counts;
  }
}

describe('random trees of trainings', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const trainingId = (at: number) => `00000000-0000-7000-8000-0000000000${10 + at}`;
  const personId = (at: number) => `00000000-0000-7000-8000-0000000000${50 + at}`;

  async function found(db: Client): Promise<void> {
    await db.query(`
      insert into offices (id, code, name, region) values ('00000000-0000-7000-8000-000000000001', 'OSH', '{"ru":"О","ky":"О","en":"O"}', 'KG-GO');
      insert into data_keys (id, scope, office_id, wrapped) values ('00000000-0000-7000-8000-000000000002', 'office', '00000000-0000-7000-8000-000000000001', '\\x00');
      insert into users (id, office_id, key_id, login, display_name, employed_from) values ('00000000-0000-7000-8000-000000000003',
        '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'lawyer', '\\x00', '2009-01-01');
      insert into role_grants (user_id, role, starts_on) values ('00000000-0000-7000-8000-000000000003', 'lawyer', '2009-01-01');
      select set_config('app.actor', '00000000-0000-7000-8000-000000000003', false)`);
    for (let at = 0; at < TRAININGS; at++) {
      await db.query(`insert into trainings (id, office_id, key_id, kind, topic, title, language, region, held_on) values ($1,
        '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'tot', 'other', '\\x00', 'ky', 'KG-O', '2024')`, [trainingId(at)]);
    }
    for (let at = 0; at < PEOPLE; at++) {
      await db.query(`insert into data_keys (id, scope, wrapped) values ($1, 'participant', '\\x00')`, [personId(at)]);
      await db.query(`insert into participants (id, office_id, key_id, name) values ($1, '00000000-0000-7000-8000-000000000001', $1, '\\x00')`, [personId(at)]);
    }
  }

  async function play(db: Client, move: Move): Promise<boolean> {
    const values: [string, unknown[]] = {
      comes: [`insert into participations (training_id, participant_id) values ($1, $2) on conflict (training_id, participant_id) do update set ending = null`,
        'training' in move ? [trainingId(move.training), personId(move.person)] : []],
      leads: ['insert into trainers (training_id, participant_id, trained_at_id) values ($1, $2, $3)',
        'trainedAt' in move ? [trainingId(move.training), personId(move.person), trainingId(move.trainedAt)] : []],
      ends: [`update participations set ending = 'did_not_come' where training_id = $1 and participant_id = $2`,
        'training' in move ? [trainingId(move.training), personId(move.person)] : []],
      merges: ['update participants set merged_into_id = $2 where id = $1', 'into' in move ? [personId(move.person), personId(move.into)] : []],
    }[move.kind] as [string, unknown[]];
    await db.query('savepoint before');
    try {
      await db.query(...values);
      return true;
    } catch (error) {
      if (!(error as { code: string }).code.startsWith('23')) throw error;
      await db.query('rollback to before');
      return false;
    }
  }

  it('are refused and counted by the database as by a slow model', async () => {
    await withClient(database.ownerUrl, async db => {
      await found(db);
      await fc.assert(
        fc.asyncProperty(moves, fc.array(training, { minLength: 1, maxLength: 2 }), fc.option(person), async (played, roots, without) => {
          await db.query('begin');
          try {
            const model = new Model();
            for (const move of played) expect([move, await play(db, move)]).toEqual([move, model.play(move)]);
            const { rows } = await db.query('select level, sum(people)::int as people from app.people_beneath($1, $2) group by level',
              [roots.map(trainingId), without === null ? null : personId(without)]);
            expect(Object.fromEntries(rows.map(({ level, people }) => [level, people]))).toEqual(model.reached(roots, without));
          } finally {
            await db.query('rollback');
          }
        }),
        { numRuns: 120, seed: 26_06_2024 },
      );
    });
  }, 120_000);
});
