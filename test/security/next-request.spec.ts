import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const BEFORE = '2020-01-01';

/** Whatever changes what somebody may see holds on his very next request, in the session that he is in. */
describe('on the very next request', () => {
  let server: TestServer;
  let people: Organisation;
  const visitors = {} as Record<keyof Organisation, Visitor>;
  let sample: SampleCase;
  let path: string;
  let lead: ReturnType<typeof clerk>;
  let admin: ReturnType<typeof clerk>;

  beforeEach(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['lawyer', 'intern', 'supervisor', 'admin'] as const) visitors[who] = await signIn(server, who.toLowerCase());
    lead = clerk(visitors.lawyer);
    admin = clerk(visitors.admin);
    sample = await enterSampleCase(visitors.lawyer);
    path = `/api/cases/${sample.caseId}`;
  });
  afterEach(() => server?.stop());

  const sees = async (who: keyof Organisation) => (await visitors[who].get(path)).status;
  const grantOf = async (who: keyof Organisation) => (await admin.read(`/api/users/${people[who].id}/role-grants`)).items[0];
  const note = { kind: 'note', occurredOn: '2026', text: 'О' };

  it('an intern whose assignment has ended sees the case no longer', async () => {
    const assignment = await lead.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern', startsOn: BEFORE });
    expect(await sees('intern')).toBe(200);
    await lead.change(`/api/assignments/${assignment.id}`, assignment, { endsOn: BEFORE });
    expect(await sees('intern')).toBe(404);
    expect((await visitors.intern.get(`/api/clients/${sample.clientId}`)).status).toBe(404);
    expect((await visitors.intern.get('/api/cases?total=true')).body.total).toBe(0);
  });

  it('a supervisor who is none any more sees his office’s cases no longer', async () => {
    expect(await sees('supervisor')).toBe(200);
    await admin.change(`/api/role-grants/${(await grantOf('supervisor')).id}`, await grantOf('supervisor'), { endsOn: BEFORE });
    expect(await sees('supervisor')).toBe(403);
    await admin.create(`/api/users/${people.supervisor.id}/role-grants`, { role: 'lawyer' });
    expect(await sees('supervisor')).toBe(404);
    expect((await visitors.supervisor.get(`/api/clients/${sample.clientId}`)).status).toBe(404);
  });

  it('a case restricted to its team is gone for supervisors, with its client; opened again it is back', async () => {
    await lead.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
    expect(await sees('supervisor')).toBe(200);
    await lead.change(path, await lead.read(path), { restricted: true });
    expect(await sees('supervisor')).toBe(404);
    expect((await visitors.supervisor.get(`/api/clients/${sample.clientId}`)).status).toBe(404);
    expect(await sees('intern')).toBe(200);
    await lead.change(path, await lead.read(path), { restricted: false });
    expect(await sees('supervisor')).toBe(200);
  });

  it('nobody shuts himself out of a case by restricting it, nor leaves it to no lawyer at all', async () => {
    const rule = (answer: { status: number; body: { errors?: { code: string }[] } }) => ({ status: answer.status, code: answer.body.errors?.[0]?.code });
    const header = await lead.read(path);
    expect(rule(await visitors.supervisor.patch(path, { restricted: true }, seen(header)))).toEqual({ status: 422, code: 'rule.restricted_by_its_team' });
    expect(await sees('supervisor')).toBe(200);
    const { restricted } = await lead.change(path, header, { restricted: true });
    expect(restricted).toBe(true);
    await withClient(server.database.ownerUrl, db => db.query('update assignments set starts_on = $1 where case_id = $2', [BEFORE, sample.caseId]));
    const [own] = (await lead.read(path)).team;
    const leave = () => visitors.lawyer.patch(`/api/assignments/${own.id}`, { endsOn: BEFORE }, seen(own));
    expect(rule(await leave())).toEqual({ status: 422, code: 'rule.restricted_case_keeps_a_lawyer' });
    expect(await sees('lawyer')).toBe(200);
    await lead.create(`${path}/assignments`, { userId: people.supervisor.id, role: 'counsel' });
    expect((await leave()).status).toBe(200);
    expect([await sees('lawyer'), await sees('supervisor')]).toEqual([404, 200]);
  });

  it('an intern who becomes a lawyer may what a lawyer may, and what he wrote stays an intern’s', async () => {
    await lead.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
    const proceeding = { stage: 'complaint', openedOn: '2026' };
    const former = await clerk(visitors.intern).create(`${path}/log-entries`, note);
    expect((await visitors.intern.post(`${path}/proceedings`, proceeding)).status).toBe(403);
    await admin.change(`/api/role-grants/${(await grantOf('intern')).id}`, await grantOf('intern'), { endsOn: BEFORE });
    await admin.create(`/api/users/${people.intern.id}/role-grants`, { role: 'lawyer', startsOn: '2020-01-02' });
    expect((await visitors.intern.post(`${path}/proceedings`, proceeding)).status).toBe(201);
    const latter = await clerk(visitors.intern).create(`${path}/log-entries`, note);
    await clerk(visitors.intern).change(`/api/log-entries/${former.id}`, former, { text: 'Исправлено' });
    const log = (await lead.read(`${path}/log-entries`)).items;
    const writtenAs = (id: string) => log.find((entry: { id: string }) => entry.id === id).writtenAs;
    expect([writtenAs(former.id), writtenAs(latter.id)]).toEqual(['intern', 'lawyer']);
  });
});
