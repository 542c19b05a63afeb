import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Client } from 'pg';
import { isWritable } from '#libs/law/documents/document-moves';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';
import { type Act, afterAct, type DocumentLife, INTERNS, newLife, type Person, PEOPLE, ROLES_IN_CASES, TEAM } from './document-life';
import { DocumentPlaywright } from './document-life-sql';
import { refusalsOf } from './document-refusals';

/** `TIREK_RANDOM_SEQUENCES=10000` plays them all, a tenth is played each time. */
const SEQUENCES = Number(process.env.TIREK_RANDOM_SEQUENCES ?? 1_000);
/** The same lives in each run; `TIREK_RANDOM_SEED` begins others. */
const SEED = Number(process.env.TIREK_RANDOM_SEED ?? 20_261_125);
const LONGEST = 24;

const by = fc.constantFrom(...PEOPLE);
const author = fc.constantFrom(...TEAM);
const reviewer = fc.constantFrom<Person>('supervisor', 'supervisor', 'otherLawyer', 'farSupervisor', 'lawyer');
const at = fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(3));
const ACTS: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: fc.record({ what: fc.constant('write' as const), by }), weight: 3 },
  fc.record({ what: fc.constantFrom('hold' as const, 'let_go' as const), by: author }),
  { arbitrary: fc.record({ what: fc.constant('submit' as const), by: author, reviewer }), weight: 6 },
  // what was judged before as well
  { arbitrary: fc.record({ what: fc.constant('recall' as const), by: author, at: fc.nat(2) }), weight: 3 },
  { arbitrary: fc.record({ what: fc.constant('comment' as const), by: reviewer }), weight: 2 },
  { arbitrary: fc.record({ what: fc.constant('settle' as const), by, at }), weight: 3 },
  { arbitrary: fc.record({ what: fc.constant('review' as const), by: reviewer, at, verdict: fc.constantFrom('approved' as const, 'changes_requested' as const) }), weight: 8 },
  fc.record({ what: fc.constantFrom('revise' as const, 'revise' as const, 'withdraw' as const), by }),
  { arbitrary: fc.record({ what: fc.constant('file' as const), by, at }), weight: 2 },
  fc.record({ what: fc.constant('deputise' as const), by: reviewer, deputy: reviewer }),
  fc.record({ what: fc.constant('come_back' as const), by: reviewer }),
  fc.record({ what: fc.constant('give_role' as const), to: by, role: fc.constantFrom(...ROLES_IN_CASES), held: fc.boolean() }),
  fc.record({ what: fc.constant('supervise' as const), by: fc.constantFrom<Person>('supervisor', 'otherLawyer'), whom: fc.constantFrom(...INTERNS) }),
);

/** The act on a thing that is there, counted from the newest; nothing where there is none. */
function possibleTarget(life: DocumentLife, act: Act): Act | null {
  if (act.what === 'comment') return life.versions.length ? act : null;
  if (!('at' in act)) return act;
  const list = act.what === 'settle' ? life.comments : act.what === 'file' ? life.versions : life.submissions;
  if (!list.length) return act.what === 'file' && isWritable(life.state) ? act : null;
  return { ...act, at: list.length - 1 - (act.at % list.length) };
}

/** What no history may ever hold (invariants 14, 15 and 17), whatever the model says. */
function faultsOf(life: DocumentLife, act: Act): string[] {
  const wrote = (who: Person) => life.writers.some(one => one.who === who) || life.versions.some(one => one.by === who);
  const answers = (who: Person, intern: (typeof INTERNS)[number]) => life.supervisorOf[intern] === who || life.deputies[life.supervisorOf[intern]] === who;
  const byIntern = life.writers.some(({ as }) => as === 'intern');
  return [
    act.what === 'review' && wrote(act.by) && 'judged by who wrote it',
    act.what === 'review' && INTERNS.some(intern => life.roles[intern].includes('intern') && life.writers.some(({ who, as }) => who === intern && as === 'intern') && !answers(act.by, intern)) && 'an intern\'s judged by no supervisor of his',
    act.what === 'file' && byIntern && !life.submissions.some(({ version, verdict }) => version === act.at && verdict === 'approved') && 'an intern\'s filed unapproved',
    act.what === 'file' && !life.roles[act.by].some(role => role !== 'intern') && 'filed by an intern',
    act.what === 'write' && !isWritable(life.state) && 'written in what is frozen',
    life.filed !== null && !['give_role', 'supervise', 'deputise', 'come_back', 'hold', 'let_go'].includes(act.what) && 'done to what was filed',
  ].filter(fault => fault !== false);
}

describe('the life of a document at random', () => {
  let server: TestServer;
  let people: Organisation;
  let caseId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    ({ caseId } = await enterSampleCase(lawyer));
    await clerk(lawyer).create(`/api/cases/${caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await clerk(lawyer).create(`/api/cases/${caseId}/assignments`, { userId: people.otherIntern.id, role: 'intern' });
    await clerk(lawyer).create(`/api/cases/${caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    const { roles } = newLife('intern');
    await withClient(server.database.ownerUrl, async db => {
      // each has each role for some time: given or taken away by its last day
      for (const person of PEOPLE) {
        for (const role of ROLES_IN_CASES) {
          await db.query(`insert into role_grants (user_id, role, starts_on, ends_on) select $1, $2, '2009-01-01', $3
            where not exists (select from role_grants where user_id = $1 and role = $2)`, [people[person].id, role, roles[person].includes(role) ? 'infinity' : '2009-02-01']);
        }
      }
    });
  });
  afterAll(() => server?.stop());

  /** Acts that changed something, and the rules that refused others, in all lives; and how documents ended. */
  const done = new Set<string>();
  const met = new Set<string>();
  const states = new Set<string>();

  /** One life from the first words on, taken back at the end. */
  async function live(db: Client, writer: Person, acts: Act[]): Promise<void> {
    const plays = new DocumentPlaywright(db, caseId, randomUUID(), people);
    let life = newLife(writer);
    await db.query('begin');
    await plays.begin(writer);
    for (const wanted of acts) {
      const act = possibleTarget(life, wanted);
      if (!act) continue;
      const rules = refusalsOf(life, act);
      const id = randomUUID();
      const refusal = await plays.play(life, act, id);
      expect({ act, life, refusal, refused: refusal !== null }).toEqual({ act, life, refusal, refused: rules.length > 0 });
      if (refusal === null) {
        expect({ act, life, faults: faultsOf(life, act) }).toEqual({ act, life, faults: [] });
        done.add(act.what === 'review' ? act.verdict : act.what);
        life = afterAct(life, act, id);
      } else {
        expect(rules).toContain(refusal);
        met.add(refusal);
      }
    }
    const found = await plays.found();
    await db.query('rollback');
    const { lockedBy: _, roles: _roles, deputies: _deputies, supervisorOf: _supervisors, ...kept } = life;
    expect(sorted(found)).toEqual(sorted(kept));
    states.add(found.state);
  }

  const sorted = <T extends Pick<DocumentLife, 'writers' | 'comments'>>(one: T): T => ({
    ...one,
    writers: one.writers.toSorted((a, b) => (`${a.who}${a.as}` < `${b.who}${b.as}` ? -1 : 1)),
    comments: one.comments.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });

  it(`ends in no approval by a writer and no filing of what an intern wrote unread, in ${SEQUENCES} sequences`, async () => {
    await withClient(server.database.ownerUrl, async db => {
      await fc.assert(
        fc.asyncProperty(author, fc.array(ACTS, { minLength: 6, maxLength: LONGEST }), (writer, acts) => live(db, writer, acts)),
        { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
      );
    });
    // each act has been done in some life, most rules have been met, each state reached: the sequences are no idle ones
    expect([...done].sort()).toEqual(['approved', 'changes_requested', 'come_back', 'comment', 'deputise', 'file', 'give_role', 'hold', 'let_go', 'recall', 'revise', 'settle', 'submit', 'supervise', 'withdraw', 'write']);
    expect(met.size).toBeGreaterThan(16);
    expect(states.size).toBe(6);
  }, 1_800_000);
});
