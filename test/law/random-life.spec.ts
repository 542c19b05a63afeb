import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Client } from 'pg';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';
import { type Act, type CaseLife, CLOSED, ENDINGS, faultsOf, refusalsOf, SERVED, VERDICTS } from './case-life';
import { Playwright } from './case-life-sql';

/** `TIREK_RANDOM_SEQUENCES=10000` plays them all, a tenth is played each time. */
const SEQUENCES = Number(process.env.TIREK_RANDOM_SEQUENCES ?? 1_000);
/** The same lives in each run; `TIREK_RANDOM_SEED` begins others. */
const SEED = Number(process.env.TIREK_RANDOM_SEED ?? 20_261_125);
const LONGEST = 16;

const at = fc.nat(3);
const day = fc.constantFrom(-25, -10, 3, 4);
const ACTS = fc.oneof(
  fc.record({ what: fc.constant('open_proceeding' as const) }),
  fc.record({ what: fc.constant('close_proceeding' as const), at, closed: fc.constantFrom(...CLOSED) }),
  fc.record({ what: fc.constant('reopen_proceeding' as const), at }),
  fc.record({ what: fc.constant('book' as const), at, day }),
  fc.record({ what: fc.constant('move' as const), at, day }),
  fc.record({ what: fc.constant('settle' as const), at, ending: fc.constantFrom(...ENDINGS) }),
  fc.record({ what: fc.constant('void_hearing' as const), at }),
  fc.record({ what: fc.constant('set_task' as const) }),
  fc.record({ what: fc.constant('end_task' as const), at, withReason: fc.boolean() }),
  fc.record({ what: fc.constant('void_proceeding' as const), at }),
  fc.record({ what: fc.constant('bring_charge' as const), at }),
  fc.record({ what: fc.constant('void_charge' as const), at }),
  fc.record({ what: fc.constant('decide' as const), at, outcome: fc.constantFrom(...VERDICTS), imposed: fc.boolean(), served: fc.constantFrom(...SERVED) }),
  { arbitrary: fc.record({ what: fc.constant('close_case' as const), byLead: fc.boolean() }), weight: 2 },
  fc.record({ what: fc.constant('reopen_case' as const) }),
);

const OF: Partial<Record<Act['what'], keyof CaseLife & `${string}s`>> = {
  close_proceeding: 'proceedings', reopen_proceeding: 'proceedings', book: 'proceedings', bring_charge: 'proceedings', void_proceeding: 'proceedings',
  move: 'hearings', settle: 'hearings', void_hearing: 'hearings', end_task: 'tasks', decide: 'charges', void_charge: 'charges',
};

/** The act on a thing that is there; nothing where there is none, or what is settled would be settled again. */
function possibleTarget(life: CaseLife, act: Act): Act | null {
  const list = OF[act.what];
  if (!list || !('at' in act)) return act;
  const things = life[list] as unknown[];
  if (!things.length) return null;
  const aimed = { ...act, at: act.at % things.length };
  return aimed.what === 'settle' && life.hearings[aimed.at].status !== 'scheduled' ? null : aimed;
}

const byId = ({ proceedings, hearings, tasks, charges, ...rest }: CaseLife): CaseLife => {
  const sorted = <T extends { id: string }>(things: T[]) => things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...rest, proceedings: sorted(proceedings), hearings: sorted(hearings), tasks: sorted(tasks), charges: sorted(charges) };
};

describe('the life of a case at random', () => {
  let server: TestServer;
  let people: Organisation;
  let caseId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    const { clientId } = await enterSampleCase(lawyer);
    ({ id: caseId } = await clerk(lawyer).create('/api/cases', { clientId, kind: 'other', openedOn: '2012', title: 'Случай' }));
  });
  afterAll(() => server?.stop());

  /** Acts that changed something, and the rules that refused others, in all lives. */
  const done = new Set<string>();
  const met = new Set<string>();

  /** One life from an empty case on, taken back at the end. */
  async function live(db: Client, acts: Act[]): Promise<void> {
    const plays = new Playwright(db, caseId, { lawyer: people.lawyer.id, supervisor: people.supervisor.id });
    let life: CaseLife = { open: true, closings: 0, proceedings: [], hearings: [], tasks: [], charges: [] };
    await db.query('begin');
    for (const wanted of acts) {
      const act = possibleTarget(life, wanted);
      if (!act) continue;
      const rules = refusalsOf(life, act);
      const id = randomUUID();
      const refusal = await plays.play(life, act, id);
      expect({ act, life, refused: refusal !== null }).toEqual({ act, life, refused: rules.length > 0 });
      if (refusal === null) {
        if (act.what !== 'reopen_case' || !life.open) done.add(act.what);
        life = plays.after(life, act, id);
      } else {
        expect(rules).toContain(refusal);
        met.add(refusal);
      }
    }
    const found = await plays.found();
    await db.query('rollback');
    expect(found).toEqual(byId(life));
    expect(faultsOf(found)).toEqual([]);
  }

  it(`leads no case into a state that the law does not know, in ${SEQUENCES} sequences`, async () => {
    await withClient(server.database.appUrl, async db => {
      await fc.assert(
        fc.asyncProperty(fc.array(ACTS, { minLength: 4, maxLength: LONGEST }), acts => live(db, acts)),
        { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
      );
    });
    // each act has been done in some life, and most rules have been met: the sequences are no idle ones
    expect(done.size).toBe(15);
    expect(met.size).toBeGreaterThan(12);
  }, 1_800_000);
});
