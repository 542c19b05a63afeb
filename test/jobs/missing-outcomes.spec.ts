import { at, inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';

describe('a hearing whose day is over and whose outcome nobody has written', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
  });
  afterAll(() => server?.stop());

  const told = async (who: string) =>
    (await clerk(await signIn(server, who)).read('/api/notifications')).items
      .filter(({ kind }: { kind: string }) => kind === 'outcome_missing')
      .map(({ subjectId }: { subjectId: string }) => subjectId);
  /** The hour strikes. */
  const strike = () =>
    withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`insert into jobs.job (name) values ('missing-outcomes') returning id`);
      await until('the hour is over', async () => (await db.query(`select from jobs.job where id = $1 and state = 'completed'`, [rows[0].id])).rowCount === 1, 30_000);
    });
  const hearing = async (startsAt: string, caseId = sample.caseId, proceedingId = sample.proceedingId) =>
    clerk(lawyer).create(`/api/cases/${caseId}/hearings`, { proceedingId, purpose: 'trial', startsAt, clashIsMeant: true });

  it('is told to the lead and to counsel, once, and to nobody else', async () => {
    const does = clerk(lawyer);
    const path = `/api/cases/${sample.caseId}`;
    await does.create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    await does.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
    const missed = await hearing(at(-1, '10:00'));
    await hearing(at(0, '00:01'));
    await hearing(at(2, '10:00'));
    const held = await hearing(at(-1, '15:00'));
    await does.settle(held, { status: 'held', outcome: 'denied' });
    await strike();
    await strike();
    // the hearing of the sample case is months old: it was entered afterwards
    for (const who of ['lawyer', 'otherlawyer']) expect({ who, told: await told(who) }).toEqual({ who, told: [missed.id] });
    for (const who of ['intern', 'supervisor', 'director', 'farlawyer']) expect({ who, told: await told(who) }).toEqual({ who, told: [] });
  });

  it('is not told to whom the case is closed, nor to who has left', async () => {
    const does = clerk(lawyer);
    const other = await enterSampleCase(lawyer);
    const path = `/api/cases/${other.caseId}`;
    await does.create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    await does.create(`${path}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'О' });
    const missed = await hearing(at(-2, '10:00'), other.caseId, other.proceedingId);
    await strike();
    expect(await told('otherlawyer')).not.toContain(missed.id);
    expect(await told('lawyer')).toContain(missed.id);
    expect(inDays(-2) < inDays(0)).toBe(true);
  });

  it('is told by the job alone', async () => {
    await withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [people.lawyer.id]);
      await expect(db.query('select app.tell_of_missing_outcomes()')).rejects.toMatchObject({ code: '42501' });
    });
  });
});
