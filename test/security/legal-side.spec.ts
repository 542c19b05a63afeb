import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('the legal side, for the specialist who cares for a client,', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;
  const who = {} as Record<'lawyer' | 'supervisor' | 'specialist' | 'reception', Visitor>;
  const page = (visitor: Visitor) => visitor.get(`/api/clients/${sample.clientId}`);

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of ['lawyer', 'supervisor', 'specialist', 'reception'] as const) who[name] = await signIn(server, name);
    sample = await enterSampleCase(who.lawyer);
  });
  afterAll(() => server?.stop());

  it('is not there before the client is in his care', async () => {
    expect((await page(who.specialist)).status).toBe(404);
    expect((await page(who.reception)).status).toBe(403);
  });

  it('is stage and next hearing, and nothing else of the case', async () => {
    await clerk(who.lawyer).create(`/api/clients/${sample.clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
    const { status, body } = await page(who.specialist);
    expect([status, body.legalSide, body.cases]).toEqual([200, [{ stage: 'refusal_appeal', nextHearingAt: '2026-04-14T04:30:00.000Z' }], []]);
    const told = JSON.stringify(body);
    for (const secret of [sample.caseId, sample.proceedingId, 'Отказ', '-D0001']) expect(told).not.toContain(secret);
    for (const path of ['', '/log-entries', '/access']) expect((await who.specialist.get(`/api/cases/${sample.caseId}${path}`)).status).toBe(403);
  });

  it('is for him alone: a lawyer has the cases', async () => {
    expect((await page(who.lawyer)).body).toMatchObject({ legalSide: [], cases: [{ id: sample.caseId }] });
  });

  it('leaves out a restricted case and a closed one', async () => {
    const open = (restricted: boolean) => clerk(who.lawyer).create('/api/cases', { clientId: sample.clientId, kind: 'compensation', openedOn: '2026', title: 'Другое', restricted });
    await open(true);
    expect((await page(who.specialist)).body.legalSide).toHaveLength(1);
    const other = await open(false);
    expect((await page(who.specialist)).body.legalSide).toEqual([{ stage: null, nextHearingAt: null }, expect.objectContaining({ stage: 'refusal_appeal' })]);
    await clerk(who.supervisor).create(`/api/cases/${other.id}/closure`, { reason: 'client_request' });
    expect((await page(who.specialist)).body.legalSide).toMatchObject([{ stage: 'refusal_appeal' }]);
  });

  it('is closed by a wall with the client', async () => {
    await clerk(who.lawyer).create(`/api/cases/${sample.caseId}/conflict-walls`, { userId: people.specialist.id, reason: 'Родственник' });
    expect((await page(who.specialist)).status).toBe(404);
  });
});
