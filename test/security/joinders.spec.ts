import { randomUUID } from 'node:crypto';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

/** Cases of two clients are heard as one; their walls stay where they were. */
describe('a joinder', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let colleague: Visitor;
  let stranger: Visitor;
  let host: SampleCase;
  let guest: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    colleague = await signIn(server, 'otherlawyer');
    stranger = await signIn(server, 'farlawyer');
  });
  beforeEach(async () => {
    host = await enterSampleCase(lawyer);
    guest = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${guest.caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
  });
  afterAll(() => server?.stop());

  const join = (visitor: Visitor, one: string, other: string, more: object = {}) =>
    visitor.post(`/api/proceedings/${one}/joinders`, { withProceedingId: other, joinedOn: '2026-04', ...more });
  const read = async (visitor: Visitor, one: SampleCase) => clerk(visitor).read(`/api/cases/${one.caseId}`);
  const code = ({ status, body }: { status: number; body: { errors: { code: string }[] } }) => ({ status, code: body.errors[0].code });

  it('shows each team that it stands, and the other case to nobody who does not see that case anyway', async () => {
    expect((await join(lawyer, guest.proceedingId, host.proceedingId)).status).toBe(201);
    const { code: hostCode } = await read(lawyer, host);
    expect((await read(lawyer, guest)).joinders).toMatchObject([{ proceedingId: guest.proceedingId, joinedOn: '2026-04', with: [{ caseId: host.caseId, code: hostCode, proceedingId: host.proceedingId }] }]);
    const page = await read(colleague, guest);
    expect(page.joinders).toMatchObject([{ proceedingId: guest.proceedingId, with: [] }]);
    for (const secret of [host.caseId, host.clientId, host.proceedingId, hostCode]) expect(JSON.stringify(page)).not.toContain(secret);
    expect((await colleague.get(`/api/cases/${host.caseId}`)).status).toBe(404);
  });

  it('shows nothing of the other case to somebody walled off from it, by direct SQL neither', async () => {
    await join(lawyer, guest.proceedingId, host.proceedingId);
    await clerk(lawyer).create(`/api/cases/${host.caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    expect((await read(colleague, guest)).joinders[0].with).toHaveLength(1);
    await clerk(lawyer).create(`/api/cases/${host.caseId}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'Защищал обвиняемого' });
    expect((await read(colleague, guest)).joinders[0].with).toEqual([]);
    await withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [people.otherLawyer.id]);
      const { rows } = await db.query('select case_id from joinders where case_id in ($1, $2)', [guest.caseId, host.caseId]);
      expect(rows).toEqual([{ case_id: guest.caseId }]);
      for (const table of ['joinders', 'charge_outcomes', 'proceedings']) expect((await db.query(`select from ${table} where case_id = $1`, [host.caseId])).rowCount).toBe(0);
    });
  });

  it('is made by nobody who does not write in both cases, and tells him of neither', async () => {
    const nowhere = await join(colleague, guest.proceedingId, randomUUID());
    const closed = await join(colleague, guest.proceedingId, host.proceedingId);
    expect({ ...closed.body, instance: '' }).toEqual({ ...nowhere.body, instance: '' });
    expect([nowhere.status, closed.status, (await join(stranger, guest.proceedingId, host.proceedingId)).status]).toEqual([404, 404, 404]);
    await clerk(lawyer).create(`/api/cases/${host.caseId}/assignments`, { userId: people.otherLawyer.id, role: 'observer' });
    expect((await join(colleague, guest.proceedingId, host.proceedingId)).status).toBe(404);
    expect((await read(lawyer, host)).joinders).toEqual([]);
    await withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [people.lawyer.id]);
      const insert = db.query(`insert into joinders (id, joint_id, case_id, proceeding_id, joined_on) values ($1, $1, $2, $3, '2026')`, [randomUUID(), host.caseId, host.proceedingId]);
      await expect(insert).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('leaves each case its own outcome and its own end of it', async () => {
    const { body: joinder } = await join(lawyer, guest.proceedingId, host.proceedingId);
    const does = clerk(lawyer);
    for (const [one, outcome] of [[host, 'refusal_overturned'], [guest, 'refusal_upheld']] as const) {
      const { hearings, proceedings } = await read(lawyer, one);
      await does.settle(hearings[0], { status: 'cancelled' });
      await does.change(`/api/proceedings/${one.proceedingId}`, proceedings[0], { closedOn: '2026-05', outcome });
    }
    const severed = await colleague.post(`/api/joinders/${joinder.id}/severance`, { severedOn: '2026-05' }, seen(joinder));
    expect(severed).toMatchObject({ status: 201, body: { severedOn: '2026-05', version: 2 } });
    expect(code(await colleague.post(`/api/joinders/${joinder.id}/severance`, { severedOn: '2026-06' }, seen(severed.body)))).toEqual({ status: 409, code: 'rule.severed_already' });
    // nobody is heard with the other any more, and what was stays on record
    expect((await read(lawyer, host)).joinders).toMatchObject([{ severedOn: null, with: [] }]);
    expect((await read(lawyer, guest)).joinders).toMatchObject([{ severedOn: '2026-05', with: [{ caseId: host.caseId }] }]);
    expect((await read(lawyer, host)).proceedings[0].outcome).toBe('refusal_overturned');
  });

  it.each([
    ['with a proceeding of the same case', async () => (await clerk(lawyer).create(`/api/cases/${guest.caseId}/proceedings`, { stage: 'refusal_appeal', openedOn: '2026' })).id, 422, 'joinder_of_two_cases'],
    ['at another stage', async () => (await clerk(lawyer).create(`/api/cases/${host.caseId}/proceedings`, { stage: 'first_instance', openedOn: '2026' })).id, 422, 'joined_at_the_same_stage'],
  ])('is refused %s', async (_, other, status, rule) => {
    expect(code(await join(lawyer, guest.proceedingId, await other()))).toEqual({ status, code: `rule.${rule}` });
  });

  it('is of one proceeding with any number of others, once at a time, at their stage', async () => {
    const third = await enterSampleCase(lawyer);
    const id = randomUUID();
    const first = await join(lawyer, guest.proceedingId, host.proceedingId, { id });
    expect((await join(lawyer, guest.proceedingId, host.proceedingId, { id })).body).toEqual(first.body);
    expect((await join(lawyer, third.proceedingId, host.proceedingId)).body.with).toHaveLength(2);
    expect(code(await join(lawyer, guest.proceedingId, third.proceedingId))).toEqual({ status: 409, code: 'rule.joined_once_at_a_time' });
    const second = await clerk(lawyer).create(`/api/cases/${guest.caseId}/proceedings`, { stage: 'refusal_appeal', openedOn: '2026' });
    expect(code(await join(lawyer, second.id, host.proceedingId))).toEqual({ status: 422, code: 'rule.joinder_of_two_cases' });
    const [proceeding] = (await read(lawyer, host)).proceedings;
    expect(code(await lawyer.patch(`/api/proceedings/${proceeding.id}`, { stage: 'complaint' }, seen(proceeding)))).toEqual({ status: 422, code: 'rule.joined_at_the_same_stage' });
    expect(code(await lawyer.post(`/api/joinders/${id}/severance`, { severedOn: '2020' }, seen(first.body)))).toEqual({ status: 422, code: 'rule.severed_after_it_was_joined' });
    // once the others have left, it may go on to another stage
    for (const one of [guest, third]) {
      const [joinder] = (await read(lawyer, one)).joinders;
      expect((await lawyer.post(`/api/joinders/${joinder.id}/severance`, { severedOn: '2026-05' }, seen(joinder))).status).toBe(201);
    }
    expect((await lawyer.patch(`/api/proceedings/${proceeding.id}`, { stage: 'complaint' }, seen(proceeding))).status).toBe(200);
  });
});
