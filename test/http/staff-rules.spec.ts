import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const YESTERDAY = inDays(-1);
const TODAY = inDays(0);
const TOMORROW = inDays(1);

describe('roles, supervision and employment', () => {
  let server: TestServer;
  let people: Organisation;
  let admin: Visitor;
  let does: ReturnType<typeof clerk>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    admin = await signIn(server, 'admin');
    does = clerk(admin);
  });
  afterAll(() => server?.stop());

  const rules = ({ body }: { body: { errors?: { code: string }[] } }) => body.errors?.map(error => error.code.replace('rule.', ''));
  const asOwner = (sql: string, values: unknown[] = []) => withClient(server.database.ownerUrl, db => db.query(sql, values));
  const grantsOf = async (id: string) => (await does.read(`/api/users/${id}/role-grants`)).items;
  const grantOf = async (id: string, role: string) => (await grantsOf(id)).findLast((grant: { role: string }) => grant.role === role);

  describe('a colleague', () => {
    it('holds several roles, each dated and given by somebody', async () => {
      const path = `/api/users/${people.reception.id}/role-grants`;
      const grant = await does.create(path, { role: 'specialist', startsOn: TODAY, endsOn: TOMORROW });
      expect(grant).toMatchObject({ role: 'specialist', startsOn: TODAY, endsOn: TOMORROW, createdBy: people.admin.id });
      const { items } = await does.read('/api/users');
      expect(items.find((user: { id: string }) => user.id === people.reception.id).roles).toEqual(['reception', 'specialist']);
      const later = await does.read(`/api/users?on=${inDays(5)}`);
      expect(later.items.find((user: { id: string }) => user.id === people.reception.id).roles).toEqual(['reception']);
    });

    it('is not raised by an admin unnoticed: the directors are told, without a name', async () => {
      const director = await signIn(server, 'director');
      const { items } = (await director.get('/api/notifications')).body;
      const before = items.filter(({ kind }: { kind: string }) => kind === 'role_granted').length;
      await does.create(`/api/users/${people.reception.id}/role-grants`, { role: 'intern', startsOn: inDays(40), endsOn: inDays(41) });
      await does.create(`/api/users/${people.reception.id}/invitations`, undefined);
      const told = (await director.get('/api/notifications')).body.items as { kind: string; caseId: string | null }[];
      expect(told.filter(({ kind }) => kind === 'role_granted')).toHaveLength(before + 1);
      expect(told.find(({ kind }) => kind === 'account_invited')).toMatchObject({ caseId: null });
      expect((await admin.get('/api/notifications')).body.items).toEqual([]);
    });

    it('is given no role that he holds at that time already', async () => {
      const answer = await admin.post(`/api/users/${people.lawyer.id}/role-grants`, { role: 'lawyer', startsOn: '2030-01-01' });
      expect([answer.status, rules(answer)]).toEqual([422, ['role_is_granted_once_at_a_time']]);
    });

    it('is read with his login by an admin and by nobody else', async () => {
      expect(await does.read(`/api/users/${people.lawyer.id}`)).toMatchObject({ login: 'lawyer', locale: 'en', displayName: 'The lawyer', roles: ['lawyer'] });
      expect((await (await signIn(server, 'supervisor')).get(`/api/users/${people.lawyer.id}`)).status).toBe(403);
    });

    it('has supervision told both ways', async () => {
      const { items } = await does.read(`/api/users/${people.intern.id}/supervisions`);
      expect(items).toMatchObject([{ supervisorId: people.supervisor.id, superviseeId: people.intern.id, startsOn: '2009-01-01', endsOn: null }]);
      expect((await does.read(`/api/users/${people.supervisor.id}/supervisions`)).items).toHaveLength(2);
    });
  });

  describe('an admin', () => {
    it('gives himself no role and ends none of his own', async () => {
      const answers = [
        await admin.post(`/api/users/${people.admin.id}/role-grants`, { role: 'supervisor' }),
        await admin.patch(`/api/role-grants/${(await grantOf(people.admin.id, 'admin')).id}`, { endsOn: TOMORROW }, { 'if-match': '"1"' }),
        await admin.post(`/api/users/${people.admin.id}/promotions`, { startsOn: TODAY }),
      ];
      expect(answers.map(answer => [answer.status, rules(answer)])).toEqual([
        [422, ['nobody_changes_his_own_rights']],
        [422, ['nobody_changes_his_own_rights']],
        [422, ['only_an_intern_is_promoted']],
      ]);
    });

    it('makes nobody his own supervisee, and does not move himself or his last day', async () => {
      const user = await does.read(`/api/users/${people.admin.id}`);
      const answers = [
        await admin.post(`/api/users/${people.admin.id}/supervisions`, { superviseeId: people.lawyer.id }),
        await admin.patch(`/api/users/${people.admin.id}`, { officeId: people.farLawyer.officeId }, seen(user)),
        await admin.patch(`/api/users/${people.admin.id}`, { employedTo: TOMORROW }, seen(user)),
      ];
      expect(answers.map(answer => [answer.status, rules(answer)])).toEqual(answers.map(() => [422, ['nobody_changes_his_own_rights']]));
      expect((await admin.patch(`/api/users/${people.admin.id}`, { locale: 'ky' }, seen(user))).status).toBe(200);
    });

    it('is not ended by another when nobody would be left, now or on a later day', async () => {
      await does.create(`/api/users/${people.director.id}/role-grants`, { role: 'admin' });
      const second = await signIn(server, 'director');
      await does.change(`/api/role-grants/${(await grantOf(people.director.id, 'admin')).id}`, { version: 1 }, { endsOn: inDays(30) });
      const first = await grantOf(people.admin.id, 'admin');
      const user = await does.read(`/api/users/${people.admin.id}`);
      const refused = [
        await second.patch(`/api/role-grants/${first.id}`, { endsOn: inDays(40) }, seen(first)),
        await second.patch(`/api/users/${people.admin.id}`, { employedTo: inDays(40) }, seen(user)),
      ];
      expect(refused.map(answer => [answer.status, rules(answer)])).toEqual(refused.map(() => [422, ['there_is_always_an_admin']]));
      const third = await does.create(`/api/users/${people.specialist.id}/role-grants`, { role: 'admin', startsOn: inDays(20) });
      expect((await second.patch(`/api/role-grants/${first.id}`, { endsOn: inDays(25) }, seen(first))).status).toBe(200);
      // back to how it was: the others of this file need their admin
      await asOwner(`update role_grants set ends_on = 'infinity' where id = $1`, [first.id]);
      await asOwner('delete from role_grants where id = any ($1::uuid[])', [[third.id, (await grantOf(people.director.id, 'admin')).id]]);
    });
  });

  it('lets a leaver act no more: his session has ended with the next request, and he signs in no more', async () => {
    const leaver = await signIn(server, 'otherlawyer');
    expect((await leaver.get('/api/cases')).status).toBe(200);
    const user = await does.read(`/api/users/${people.otherLawyer.id}`);
    const left = await does.change(`/api/users/${people.otherLawyer.id}`, user, { employedTo: YESTERDAY });
    expect(left.employedTo).toBe(YESTERDAY);
    expect((await leaver.get('/api/cases')).status).toBe(401);
    await expect(signIn(server, 'otherlawyer')).rejects.toThrow('401');
    const { rows } = await asOwner('select from sessions where user_id = $1 and ended_at is null', [people.otherLawyer.id]);
    expect(rows).toEqual([]);
    await does.change(`/api/users/${people.otherLawyer.id}`, left, { employedTo: null });
    // the session that had ended does not come back
    expect((await leaver.get('/api/cases')).status).toBe(401);
    await signIn(server, 'otherlawyer');
  });

  it('changes an office with the version that was seen, and never its code', async () => {
    const office = (await does.read('/api/offices')).items.find((one: { code: string }) => one.code === 'BIS');
    const name = { ru: 'Бишкек', ky: 'Бишкек', en: 'Bishkek' };
    expect(await does.change(`/api/offices/${office.id}`, office, { name, region: 'KG-C' })).toMatchObject({ code: 'BIS', name, region: 'KG-C', version: 2 });
    const stale = await admin.patch(`/api/offices/${office.id}`, { region: 'KG-B' }, seen(office));
    expect([stale.status, stale.body.differences]).toEqual([412, [{ pointer: '/region', yours: 'KG-B', current: 'KG-C' }]]);
    expect((await admin.patch(`/api/offices/${office.id}`, { code: 'XXX' }, { 'if-match': '"2"' })).status).toBe(400);
    expect((await (await signIn(server, 'director')).patch(`/api/offices/${office.id}`, { region: 'KG-B' }, { 'if-match': '"2"' })).status).toBe(403);
  });

  describe('with the very next request', () => {
    let sample: SampleCase;
    beforeAll(async () => {
      sample = await enterSampleCase(await signIn(server, 'lawyer'));
    });

    it('a supervisor who was demoted sees no case of his office', async () => {
      const supervisor = await signIn(server, 'supervisor');
      expect((await supervisor.get(`/api/cases/${sample.caseId}`)).status).toBe(200);
      // another role that may read cases in general: what must go is the scope, not only the permission
      await does.create(`/api/users/${people.supervisor.id}/role-grants`, { role: 'lawyer', startsOn: inDays(-10) });
      const grant = await grantOf(people.supervisor.id, 'supervisor');
      const ended = await does.change(`/api/role-grants/${grant.id}`, grant, { endsOn: YESTERDAY });
      expect((await supervisor.get(`/api/cases/${sample.caseId}`)).status).toBe(404);
      expect((await supervisor.post(`/api/cases/${sample.caseId}/closure`, { reason: 'other' })).status).toBe(403);
      await asOwner(`update role_grants set ends_on = 'infinity' where id = $1`, [ended.id]);
    });

    it('who is off the team sees no trace of the case', async () => {
      const lawyer = clerk(await signIn(server, 'lawyer'));
      const intern = await signIn(server, 'intern');
      await asOwner(`insert into assignments (case_id, user_id, role, starts_on, created_by) values ($1, $2, 'intern', $3, $4)`, [sample.caseId, people.intern.id, inDays(-5), people.lawyer.id]);
      expect((await intern.get(`/api/cases/${sample.caseId}`)).status).toBe(200);
      const { team } = await lawyer.read(`/api/cases/${sample.caseId}`);
      const assignment = team.find((one: { userId: string }) => one.userId === people.intern.id);
      await lawyer.change(`/api/assignments/${assignment.id}`, assignment, { endsOn: YESTERDAY });
      expect((await intern.get(`/api/cases/${sample.caseId}`)).status).toBe(404);
      expect((await intern.get('/api/cases?scope=all&total=true')).body).toMatchObject({ items: [], total: 0 });
    });

    it('a supervision that has ended opens no case of the other office', async () => {
      const far = await signIn(server, 'farsupervisor');
      expect((await far.get(`/api/cases/${sample.caseId}`)).status).toBe(404);
      const supervision = await does.create(`/api/users/${people.farSupervisor.id}/supervisions`, { superviseeId: people.lawyer.id, startsOn: inDays(-3) });
      expect((await far.get(`/api/cases/${sample.caseId}`)).status).toBe(200);
      await does.change(`/api/supervisions/${supervision.id}`, supervision, { endsOn: YESTERDAY });
      expect((await far.get(`/api/cases/${sample.caseId}`)).status).toBe(404);
    });
  });
});
