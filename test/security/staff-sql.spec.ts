import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** Licences, hand-overs and consults to somebody who has stolen the application's own database password. */
describe('staff and consults as tirek_app by direct SQL', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    const supervisor = await signIn(server, 'supervisor');
    sample = await enterSampleCase(lawyer);
    await clerk(lawyer).create('/api/consults', { topic: 'appeal', audience: 'colleagues', asked: [{ userId: people.otherLawyer.id }], question: 'Как быть?', caseId: sample.caseId });
    const { items } = await clerk(lawyer).read('/api/consults');
    await clerk(await signIn(server, 'otherlawyer')).create(`/api/consults/${items[0].id}/answers`, { text: 'Так' });
    await clerk(await signIn(server, 'admin')).create(`/api/users/${people.lawyer.id}/qualifications`, { kind: 'attorney', licenceNumber: '1' });
    await clerk(supervisor).create(`/api/users/${people.lawyer.id}/hand-overs`, { startsOn: inDays(1), toUserId: people.otherLawyer.id, note: 'Срочно' });
  });
  afterAll(() => server?.stop());

  const as = <T>(actor: string | null, work: (db: Client) => Promise<T>): Promise<T> =>
    withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [actor ?? '']);
      return work(db);
    });
  const TABLES = ['qualifications', 'hand_overs', 'consults', 'consult_cases', 'consult_addressees', 'consult_answers'];
  const seenBy = (actor: string | null) =>
    as(actor, async db => {
      const counts: number[] = [];
      for (const table of TABLES) counts.push(Number((await db.query(`select count(*) from ${table}`)).rows[0].count));
      return counts;
    });
  const refusal = (db: Client, sql: string, values: unknown[] = []) => db.query(sql, values).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string; constraint?: string }) => error.constraint ?? error.code);

  it.each([
    ['nobody', () => null, [0, 0, 0, 0, 0, 0]],
    ['the one who asks', () => people.lawyer.id, [1, 0, 1, 1, 1, 1]],
    ['the one who is asked and takes over tomorrow', () => people.otherLawyer.id, [1, 0, 1, 0, 1, 1]],
    ['the supervisor who handed over', () => people.supervisor.id, [1, 1, 0, 1, 0, 0]],
    ['another lawyer', () => people.farLawyer.id, [1, 0, 0, 0, 0, 0]],
    ['another supervisor', () => people.farSupervisor.id, [1, 0, 0, 0, 0, 0]],
    ['an intern', () => people.intern.id, [1, 0, 0, 0, 0, 0]],
    ['the director', () => people.director.id, [1, 0, 0, 0, 0, 0]],
    ['the admin', () => people.admin.id, [1, 0, 0, 0, 0, 0]],
  ])('shows %s what is his, of ' + TABLES.join(', '), async (_, actor, expected) => {
    expect(await seenBy(actor())).toEqual(expected);
  });

  it('lets nobody enter a licence, hand over, ask, answer or name in another’s stead', async () => {
    const consult = (await withClient(server.database.ownerUrl, db => db.query('select id, key_id from consults'))).rows[0];
    await as(people.farLawyer.id, async db => {
      expect(await refusal(db, `insert into qualifications (user_id, key_id, kind, licence_number) values ($1, $2, 'attorney', 'x')`, [people.farLawyer.id, consult.key_id])).toBe('42501');
      expect(await refusal(db, `insert into hand_overs (user_id, key_id, starts_on, places) values ($1, $2, $3, 1)`, [people.lawyer.id, consult.key_id, inDays(1)])).toBe('42501');
      expect(await refusal(db, `insert into consults (author_id, key_id, topic, audience, question) values ($1, $2, 'appeal', 'lawyers', 'x')`, [people.lawyer.id, consult.key_id])).toBe('42501');
      expect(await refusal(db, `insert into consult_addressees (consult_id, user_id) values ($1, $2)`, [consult.id, people.farSupervisor.id])).toBe('asked_by_its_author');
      expect(await refusal(db, `insert into consult_answers (consult_id, key_id, text) values ($1, $2, 'x')`, [consult.id, consult.key_id])).toBe('42501');
      expect(await refusal(db, `insert into consult_cases (consult_id, case_id) values ($1, $2)`, [consult.id, sample.caseId])).toBe('42501');
    });
    await as(people.farSupervisor.id, async db => {
      expect(await refusal(db, `insert into hand_overs (user_id, key_id, starts_on, places) values ($1, $2, $3, 1)`, [people.lawyer.id, consult.key_id, inDays(1)])).toBe('42501');
    });
  });

  it('changes and deletes nothing of them', async () => {
    for (const actor of [people.lawyer.id, people.supervisor.id, people.admin.id]) {
      await as(actor, async db => {
        for (const table of TABLES.filter(name => name !== 'qualifications')) expect([table, await refusal(db, `update ${table} set created_at = now()`)]).toEqual([table, '42501']);
        for (const table of TABLES) expect([table, await refusal(db, `delete from ${table}`)]).toEqual([table, '42501']);
      });
    }
  });

  it('gives an admin no way to raise himself, whatever he writes', async () => {
    await as(people.admin.id, async db => {
      expect(await refusal(db, `insert into role_grants (user_id, role) values ($1, 'supervisor')`, [people.admin.id])).toBe('nobody_changes_his_own_rights');
      expect(await refusal(db, `insert into supervisions (supervisor_id, supervisee_id) values ($1, $2)`, [people.admin.id, people.lawyer.id])).toBe('nobody_changes_his_own_rights');
      expect(await refusal(db, `update role_grants set user_id = $1 where user_id = $2`, [people.admin.id, people.supervisor.id])).toBe('nobody_changes_his_own_rights');
      expect(await refusal(db, `update supervisions set supervisor_id = $1`, [people.admin.id])).toBe('nobody_changes_his_own_rights');
      expect(await refusal(db, `insert into assignments (id, case_id, user_id, role) values ($1, $2, $3, 'observer')`, [randomUUID(), sample.caseId, people.admin.id])).not.toMatch(/^changed/);
    });
  });
});
