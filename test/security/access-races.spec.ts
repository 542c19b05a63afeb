import type { Client } from 'pg';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { clerk } from '../support/clerk';
import { signIn, type Visitor } from '../support/visitor';

/** Two change who sees a case at the same moment: neither misses what the other has changed. */
describe('rights that end at the same moment', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
  });
  beforeEach(async () => {
    sample = await enterSampleCase(lawyer);
    for (const [userId, role] of [[people.otherLawyer.id, 'counsel'], [people.farLawyer.id, 'counsel']]) {
      await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId, role });
    }
    await withClient(server.database.ownerUrl, db => db.query('update assignments set starts_on = current_date - 9 where case_id = $1', [sample.caseId]));
  });
  afterAll(() => server?.stop());

  /** The first has written and not committed when the second writes. */
  const atOnce = (first: [string, unknown[]], second: [string, unknown[]]) =>
    withClient(server.database.ownerUrl, one => withClient(server.database.ownerUrl, async other => {
      await one.query('begin');
      await one.query(...first);
      const waiting = other.query(...second);
      await waitsFor(one);
      await one.query('commit');
      await waiting;
    }));
  async function waitsFor(db: Client): Promise<void> {
    let waits = 0;
    while (!waits) [{ waits }] = (await db.query('select count(*)::int as waits from pg_locks where not granted')).rows;
  }
  /** What the access tables say beyond what is due, and the other way round. */
  const wrong = () =>
    withClient(server.database.ownerUrl, async db => {
      const columns = 'user_id, case_id, basis, role, writes, valid_from, valid_to, until, open, next_hearing_at';
      const due = `(select ${columns} from app.case_access_due where valid_from <= valid_to)`;
      const kept = `(select ${columns} from case_access)`;
      return (await db.query(`(${kept} except ${due}) union all (${due} except ${kept})`)).rows;
    });
  const end = (userId: string): [string, unknown[]] => ['update assignments set ends_on = current_date - 1 where case_id = $1 and user_id = $2', [sample.caseId, userId]];

  it('leave nothing behind: two places of one case', async () => {
    await atOnce(end(people.otherLawyer.id), end(people.farLawyer.id));
    expect(await wrong()).toEqual([]);
    for (const login of ['otherlawyer', 'farlawyer']) expect((await (await signIn(server, login)).get(`/api/cases/${sample.caseId}`)).status).toBe(404);
  });

  it('leave nothing behind: a role, and a case that is opened meanwhile', async () => {
    const supervisor = await signIn(server, 'supervisor');
    expect((await supervisor.get(`/api/cases/${sample.caseId}`)).status).toBe(200);
    const copy = `with one as (insert into cases (code, office_id, key_id, kind, opened_on, created_by) select code || 'X', office_id, key_id, kind, opened_on, created_by from cases where id = $1 returning id),
      words as (insert into case_narratives (case_id, key_id, title, unchecked_reason, created_by) select one.id, key_id, title, title, created_by from one, case_narratives where case_id = $1)
      insert into assignments (case_id, user_id, role, created_by) select id, $2, 'lead', $2 from one`;
    await atOnce([copy, [sample.caseId, people.lawyer.id]], [`update role_grants set ends_on = current_date - 1, starts_on = current_date - 9 where user_id = $1 and role = 'supervisor'`, [people.supervisor.id]]);
    expect(await wrong()).toEqual([]);
    expect((await supervisor.get(`/api/cases/${sample.caseId}`)).status).not.toBe(200);
  });

  it('keep the next hearing that is booked while access is computed', async () => {
    const book = `insert into hearings (case_id, proceeding_id, key_id, starts_at, purpose, created_by) select case_id, proceeding_id, key_id, '2027-03-03T10:00:00+06:00', purpose, created_by from hearings where id = $1`;
    await withClient(server.database.ownerUrl, db => db.query(`update hearings set status = 'cancelled' where id = $1`, [sample.hearingId]));
    await atOnce(end(people.otherLawyer.id), [book, [sample.hearingId]]);
    expect(await wrong()).toEqual([]);
  });
});
