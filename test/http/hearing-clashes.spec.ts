import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const at = (time: string) => `2040-05-14T${time}:00+06:00`;

describe('hearings that overlap', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let other: Visitor;
  let mine: SampleCase;
  let theirs: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    other = await signIn(server, 'otherlawyer');
  });
  beforeEach(async () => {
    await withClient(server.database.ownerUrl, db => db.query(`update hearings set status = 'cancelled' where status = 'scheduled'`));
    mine = await enterSampleCase(lawyer);
    theirs = await enterSampleCase(other);
  });
  afterAll(() => server?.stop());

  const book = (visitor: Visitor, one: SampleCase, time: string, more: object = {}) =>
    visitor.post(`/api/cases/${one.caseId}/hearings`, { proceedingId: one.proceedingId, purpose: 'trial', startsAt: at(time), ...more });
  const join = (visitor: Visitor, one: SampleCase, userId: string, role: string) => clerk(visitor).create(`/api/cases/${one.caseId}/assignments`, { userId, role });
  const clashes = (answer: { status: number; body: any }) => ({ status: answer.status, code: answer.body.errors?.[0]?.code, who: answer.body.clashes?.map(({ userId }: { userId: string }) => userId) });

  it('of the same team are refused, until the sender means it', async () => {
    expect((await book(lawyer, mine, '10:00', { minutes: 90 })).status).toBe(201);
    expect(clashes(await book(lawyer, mine, '11:00'))).toEqual({ status: 422, code: 'rule.hearing_clash', who: [people.lawyer.id] });
    expect((await book(lawyer, mine, '11:00', { clashIsMeant: true })).status).toBe(201);
    expect((await book(lawyer, mine, '13:00')).status).toBe(201);
  });

  it('are found in cases that the sender cannot see, and tell nothing of them', async () => {
    await join(lawyer, mine, people.intern.id, 'intern');
    await join(other, theirs, people.intern.id, 'intern');
    await book(other, theirs, '10:00', { courtroom: 'тайный зал', judge: 'Тайная' });
    const refused = await book(lawyer, mine, '10:30');
    expect(refused.body.clashes).toEqual([{ userId: people.intern.id, startsAt: '2040-05-14T04:00:00.000Z', endsAt: '2040-05-14T05:00:00.000Z' }]);
    expect(JSON.stringify(refused.body)).not.toMatch(new RegExp(`тайн|${theirs.caseId}|${theirs.hearingId}`, 'i'));
  });

  it('do not count an observer, nor one hearing that follows another', async () => {
    await join(other, theirs, people.lawyer.id, 'observer');
    await book(other, theirs, '10:00');
    expect((await book(lawyer, mine, '10:00')).status).toBe(201);
    expect((await book(lawyer, mine, '11:00')).status).toBe(201);
  });

  it('count a colleague who is named at a hearing of another case', async () => {
    const hearing = (await book(other, theirs, '10:00')).body;
    await clerk(other).create(`/api/hearings/${hearing.id}/attendances`, { userId: people.lawyer.id, role: 'observer' });
    expect(clashes(await book(lawyer, mine, '10:30')).who).toEqual([people.lawyer.id]);
  });

  it('are refused when one is moved, and when the next date is set', async () => {
    await book(lawyer, mine, '10:00');
    const later = (await book(lawyer, mine, '15:00')).body;
    expect(clashes(await lawyer.patch(`/api/hearings/${later.id}`, { startsAt: at('10:30') }, seen(later))).code).toBe('rule.hearing_clash');
    const moved = await clerk(lawyer).change(`/api/hearings/${later.id}`, later, { startsAt: at('10:30'), clashIsMeant: true, courtroom: '7' });
    expect(moved).toMatchObject({ startsAt: '2040-05-14T04:30:00.000Z', courtroom: '7' });
    const [past] = (await clerk(lawyer).read(`/api/cases/${mine.caseId}`)).hearings.filter(({ id }: { id: string }) => id === mine.hearingId);
    const outcome = { status: 'postponed', postponementReason: 'judge_absent', next: { startsAt: at('10:15') } };
    expect(clashes(await lawyer.post(`/api/hearings/${past.id}/outcome`, outcome, seen(past)))).toMatchObject({ status: 422, code: 'rule.hearing_clash' });
    await clerk(lawyer).settle(past, { ...outcome, clashIsMeant: true });
  });

  it('are none when one is put off to an hour within its own length', async () => {
    const hearing = (await book(lawyer, mine, '10:00', { minutes: 120 })).body;
    const settled = await clerk(lawyer).settle(hearing, { status: 'postponed', postponementReason: 'judge_absent', next: { startsAt: at('11:00') } });
    const next = (await clerk(lawyer).read(`/api/cases/${mine.caseId}`)).hearings.find(({ id }: { id: string }) => id === settled.nextHearingId);
    expect([next.status, new Date(next.startsAt)]).toEqual(['scheduled', new Date(at('11:00'))]);
  });

  it('are asked about again only when a hearing really moves', async () => {
    await book(lawyer, mine, '10:00');
    const meant = (await book(lawyer, mine, '10:30', { clashIsMeant: true })).body;
    const moved = await clerk(lawyer).change(`/api/hearings/${meant.id}`, meant, { startsAt: at('10:30'), minutes: 60, courtroom: '9' });
    expect(moved).toMatchObject({ courtroom: '9' });
  });

  it('are refused when somebody is named at one of them, until it is meant', async () => {
    await book(lawyer, mine, '10:00');
    const hearing = (await book(other, theirs, '10:00')).body;
    const name = (more: object = {}) => other.post(`/api/hearings/${hearing.id}/attendances`, { userId: people.lawyer.id, role: 'observer', ...more });
    expect(clashes(await name())).toEqual({ status: 422, code: 'rule.hearing_clash', who: [people.lawyer.id] });
    expect((await clerk(other).read(`/api/cases/${theirs.caseId}`)).hearings.find(({ id }: { id: string }) => id === hearing.id).attendances).toEqual([]);
    expect((await name({ clashIsMeant: true })).status).toBe(201);
  });

  it('are meant by whoever writes, and nobody asks with the hearing of another case', async () => {
    const hearing = (await book(lawyer, mine, '10:00')).body;
    await withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [people.lawyer.id]);
      await expect(db.query('update hearings set clash_meant_by = $2 where id = $1', [hearing.id, people.otherLawyer.id])).rejects.toMatchObject({ constraint: 'clash_is_meant_by_the_writer' });
      const asked = (of: string | null) => db.query('select * from app.clashes_of($1, $2, $3, 60)', [mine.caseId, of, at('10:00')]);
      expect([(await asked(null)).rowCount, (await asked(theirs.hearingId)).rowCount]).toEqual([1, 0]);
    });
  });

  it('are not booked by two who send at the same moment', async () => {
    await join(other, theirs, people.lawyer.id, 'counsel');
    const answers = await Promise.all([book(lawyer, mine, '09:00'), book(other, theirs, '09:30')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('are refused by the database itself', async () => {
    await book(lawyer, mine, '10:00');
    await withClient(server.database.ownerUrl, async db => {
      const copy = `insert into hearings (case_id, proceeding_id, key_id, starts_at, purpose, created_by)
        select case_id, proceeding_id, key_id, '2040-05-14T10:59:00+06:00', purpose, created_by from hearings where id = $1`;
      await expect(db.query(copy, [mine.hearingId])).rejects.toMatchObject({ constraint: 'hearing_clash' });
    });
  });

  it('once they have an outcome, are moved no more', async () => {
    const hearing = (await book(lawyer, mine, '10:00')).body;
    const settled = await clerk(lawyer).settle(hearing, { status: 'cancelled' });
    const answer = await lawyer.patch(`/api/hearings/${hearing.id}`, { startsAt: at('12:00') }, seen(settled));
    expect(clashes(answer)).toMatchObject({ status: 422, code: 'rule.settled_hearing_is_not_moved' });
  });
});
