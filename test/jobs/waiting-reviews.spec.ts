import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

describe('a review that waits too long', () => {
  let server: TestServer;
  let people: Organisation;
  let [lawyer, intern, supervisor]: Visitor[] = [];
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern, supervisor] = [await signIn(server, 'lawyer'), await signIn(server, 'intern'), await signIn(server, 'supervisor')];
    await clerk(await signIn(server, 'admin')).create(`/api/users/${people.otherLawyer.id}/role-grants`, { role: 'supervisor', startsOn: '2026-01-01' });
    // whatever day it is when the tests run
    await sql(`create or replace function app.is_working_day(day date) returns boolean language sql immutable as 'select true'`);
  });
  beforeEach(async () => {
    path = `/api/cases/${(await enterSampleCase(lawyer)).caseId}`;
    await clerk(lawyer).create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
  });
  afterAll(() => server?.stop());

  const sql = async <T>(text: string, values: unknown[] = []) => withClient(server.database.ownerUrl, async db => (await db.query(text, values)).rows as T[]);
  const WHO = ['intern', 'lawyer', 'supervisor', 'otherlawyer', 'farsupervisor', 'director'];
  /** How often each was told of a document. */
  const told = async (id: string) => {
    const rows = await sql<{ login: string; times: number }>(`select u.login, count(*)::int as times from notifications n join users u on u.id = n.user_id
      where n.kind = 'review_waits' and n.subject_id = $1 group by 1`, [id]);
    expect(WHO).toEqual(expect.arrayContaining(rows.map(({ login }) => login)));
    return Object.fromEntries(rows.map(({ login, times }) => [login, times]));
  };
  /** The hour strikes. */
  const strike = async () => {
    const [{ id }] = await sql<{ id: string }>(`insert into jobs.job (name) values ('waiting-reviews') returning id`);
    await until('the hour is over', async () => (await sql(`select from jobs.job where id = $1 and state = 'completed'`, [id])).length === 1, 30_000);
  };
  const submitted = async (more: object = {}) => {
    const { id } = await clerk(intern).create(`${path}/documents`, { kind: 'complaint', language: 'ru', title: 'Тайная жалоба', content: words('Суд отказал.'), ...more });
    await clerk(intern).create(`/api/documents/${id}/submissions`, {});
    return id as string;
  };
  /** As if what nobody has judged had been submitted so many days ago. */
  const age = (id: string, days: number) => sql(`update document_submissions s set created_at = now() - make_interval(days => $2)
    where document_id = $1 and not exists (select from document_reviews r where r.submission_id = s.id)`, [id, days]);

  it('is told to its reviewer once, and when it waits on, to its author and to who could help', async () => {
    const id = await submitted();
    await strike();
    expect(await told(id)).toEqual({});
    await age(id, 2);
    await strike();
    await strike();
    expect(await told(id)).toEqual({ supervisor: 1 });
    await age(id, 4);
    await strike();
    await strike();
    expect(await told(id)).toEqual({ supervisor: 2, intern: 1, otherlawyer: 1 });
    const { items } = await clerk(intern).read('/api/notifications');
    expect(items[0]).toMatchObject({ kind: 'review_waits', subjectId: id });
    expect(JSON.stringify(items)).not.toContain('Тайная');
  });

  it('is told anew after a resubmission, and no more once it was judged or taken back', async () => {
    const id = await submitted();
    await age(id, 2);
    await strike();
    await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'О' });
    await strike();
    expect(await told(id)).toEqual({ supervisor: 1 });
    await clerk(intern).create(`/api/documents/${id}/submissions`, {});
    await strike();
    expect(await told(id)).toEqual({ supervisor: 1 });
    await age(id, 3);
    await strike();
    expect(await told(id)).toEqual({ supervisor: 2 });
    await intern.delete(`/api/documents/${id}/submissions`);
    await age(id, 30);
    await strike();
    expect(await told(id)).toEqual({ supervisor: 2 });
  });

  it('is told sooner where a day to file it comes near', async () => {
    const [far, near, last] = [await submitted({ fileBy: inDays(30) }), await submitted({ fileBy: inDays(1) }), await submitted({ fileBy: inDays(0) })];
    await strike();
    for (const id of [far, near, last]) expect(await told(id)).toEqual({});
    for (const id of [far, near, last]) await age(id, 1);
    await strike();
    expect([await told(far), await told(near), await told(last)]).toEqual([{}, { supervisor: 1 }, { supervisor: 1, intern: 1, otherlawyer: 1 }]);
  });

  it('is told to whoever stands in, to nobody beyond a wall, and at once to its author when nobody can review it any more', async () => {
    const [stands, walled] = [await submitted(), await submitted()];
    await clerk(supervisor).create('/api/review-deputies', { deputyId: people.otherLawyer.id, endsOn: inDays(3) });
    await age(stands, 3);
    await strike();
    expect(await told(stands)).toEqual({ supervisor: 1, otherlawyer: 1 });
    expect(await told(walled)).toEqual({});
    await clerk(lawyer).create(`${path}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'О' });
    await clerk(lawyer).create(`${path}/conflict-walls`, { userId: people.supervisor.id, reason: 'О' });
    await strike();
    expect(await told(walled)).toEqual({ intern: 1 });
  });

  it('is told by the job alone', async () => {
    await withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [people.supervisor.id]);
      for (const call of ['select * from app.unjudged_submissions()', 'select app.tell_of_waiting_review(uuidv7(), 1)']) {
        await expect(db.query(call)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });
});
