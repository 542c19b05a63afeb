import ICAL from 'ical.js';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, stranger, type Visitor } from '../support/visitor';

const NAMES = /Токтогулова|Айсулуу|Тайная|Отказ в возбуждении|The lawyer/;

describe('the calendar', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let sample: SampleCase;
  let hearing: { id: string; version: number };
  let code: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    const does = clerk(lawyer);
    const body = await does.create('/api/bodies', { kind: 'district_court', name: { ru: 'Ошский городской суд', ky: 'Ош шаардык соту', en: 'Osh City Court' } });
    const proceeding = await does.create(`/api/cases/${sample.caseId}/proceedings`, { stage: 'complaint', openedOn: '2026-04', bodyId: body.id });
    hearing = await does.create(`/api/cases/${sample.caseId}/hearings`, { proceedingId: proceeding.id, purpose: 'trial', startsAt: '2040-05-14T10:00:00+06:00', minutes: 90, courtroom: '4; 2 этаж', judge: 'Тайная' });
    ({ code } = await does.read(`/api/cases/${sample.caseId}`));
  });
  afterAll(() => server?.stop());

  const month = (visitor: Visitor, more = '') => visitor.get(`/api/calendar?from=2040-05-01&to=2040-05-31${more}`);

  describe('on the screen', () => {
    it('shows what one may see, by person, office and court, page by page', async () => {
      const { body } = await month(lawyer);
      expect(body.items).toEqual([expect.objectContaining({ id: hearing.id, caseCode: code, minutes: 90, userIds: [people.lawyer.id], status: 'scheduled' })]);
      const { bodyId } = body.items[0];
      expect((await month(lawyer, `&userId=${people.lawyer.id}&officeId=${people.lawyer.officeId}&bodyId=${bodyId}`)).body.items).toHaveLength(1);
      expect((await month(lawyer, `&userId=${people.intern.id}`)).body.items).toEqual([]);
      expect((await month(lawyer, `&officeId=${people.farLawyer.officeId}`)).body.items).toEqual([]);
      expect((await month(await signIn(server, 'supervisor'))).body.items).toHaveLength(1);
      expect((await month(await signIn(server, 'farsupervisor'))).body.items).toEqual([]);
    });

    it('shows last days by code and kind, to who sees the case, until they are withdrawn', async () => {
      const days = async (login: string, more = '') => (await (await signIn(server, login)).get(`/api/calendar-deadlines?from=2040-05-01&to=2040-05-31${more}`)).body.items;
      const { items: [rule] } = await clerk(lawyer).read('/api/deadline-rules');
      const byHand = await clerk(lawyer).create(`/api/cases/${sample.caseId}/deadlines`, { title: 'Тайная жалоба Токтогуловой', dueOn: '2040-05-20' });
      const byRule = await clerk(lawyer).create(`/api/cases/${sample.caseId}/deadlines`, { ruleId: rule.id, triggerOn: '2026-05-01' });
      const shown = await days('lawyer');
      expect(shown).toEqual([{ id: byHand.id, caseId: sample.caseId, caseCode: code, dueOn: '2040-05-20', ruleName: null, outcome: null }]);
      expect(await days('supervisor')).toHaveLength(1);
      expect([await days('farsupervisor'), await days('lawyer', `&userId=${people.intern.id}`), await days('lawyer', `&officeId=${people.farLawyer.officeId}`)]).toEqual([[], [], []]);
      expect(await days('lawyer', `&userId=${people.lawyer.id}`)).toHaveLength(1);
      const ofRule = async () => (await lawyer.get(`/api/calendar-deadlines?from=${byRule.dueOn}&to=${byRule.dueOn}`)).body.items;
      expect(await ofRule()).toMatchObject([{ id: byRule.id, ruleName: rule.name }]);
      expect((await lawyer.post(`/api/deadlines/${byRule.id}/outcome`, { outcome: 'withdrawn', note: 'Ошибка' }, seen(byRule))).status).toBeLessThan(300);
      expect(await ofRule()).toEqual([]);
    });

    it('refuses a period that is too long, or none', async () => {
      for (const period of ['from=2040-01-01&to=2040-12-31', 'from=2040-05-02&to=2040-05-01']) {
        expect(await lawyer.get(`/api/calendar?${period}`)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/to', code: 'field.period' }] } });
      }
    });
  });

  describe('of postponements', () => {
    it('counts by court and reason: for the supervisor what he sees, for the director everything, as numbers', async () => {
      const settled = await enterSampleCase(lawyer);
      const [past] = (await clerk(lawyer).read(`/api/cases/${settled.caseId}`)).hearings;
      await clerk(lawyer).settle(past, { status: 'postponed', postponementReason: 'judge_absent', nextNotSet: true });
      const counts = async (login: string, more = '') => (await (await signIn(server, login)).get(`/api/postponements?from=2026-04-01&to=2026-04-30${more}`)).body.items;
      const expected = [{ bodyId: null, reason: 'judge_absent', count: 1 }];
      expect(await counts('supervisor')).toEqual(expected);
      expect(await counts('director')).toEqual(expected);
      expect(await counts('director', `&officeId=${people.farLawyer.officeId}`)).toEqual([]);
      expect(await counts('farsupervisor')).toEqual([]);
      expect((await lawyer.get('/api/postponements?from=2026-04-01&to=2026-04-30')).status).toBe(403);
      // a director who is walled off finds no trace of it in the numbers either
      await clerk(lawyer).create(`/api/cases/${settled.caseId}/conflict-walls`, { userId: people.director.id, reason: 'О' });
      expect(await counts('director')).toEqual([]);
    });
  });

  describe('under its secret address', () => {
    const events = async (path: string) => {
      const { status, body, headers } = await stranger(server).get(path);
      expect({ status, type: headers.get('content-type'), cache: headers.get('cache-control') }).toEqual({ status: 200, type: 'text/calendar; charset=utf-8', cache: 'no-store' });
      expect(body).not.toMatch(NAMES);
      return new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one));
    };
    const feedOf = async (visitor: Visitor): Promise<string> => (await clerk(visitor).create('/api/calendar-feed', undefined)).path;
    const coming = async (path: string) => (await events(path)).filter(({ startDate }) => startDate.year === 2040 && !startDate.isDate);

    it('tells code, court, room and hours, and no name', async () => {
      const [event] = await coming(await feedOf(lawyer));
      expect(event).toMatchObject({ uid: hearing.id, summary: `${code} · Osh City Court`, location: '4; 2 этаж', sequence: 0 });
      expect(event.startDate.toJSDate().toISOString()).toBe('2040-05-14T04:00:00.000Z');
      expect(event.endDate.toJSDate().toISOString()).toBe('2040-05-14T05:30:00.000Z');
    });

    it('tells last days as entries of a whole day, by code and kind', async () => {
      const all = await events(await feedOf(lawyer));
      const days = all.filter(({ startDate }) => startDate.isDate);
      expect(days.map(({ startDate, summary }) => [startDate.toString(), summary])).toContainEqual(['2040-05-20', `${code} · deadline`]);
      const far = await signIn(server, 'farsupervisor');
      expect(await events(await feedOf(far))).toEqual([]);
      await far.delete('/api/calendar-feed');
    });

    it('moves a hearing that is moved: the same event, a higher sequence', async () => {
      const path = await feedOf(lawyer);
      hearing = await clerk(lawyer).change(`/api/hearings/${hearing.id}`, hearing, { startsAt: '2040-05-15T14:00:00+06:00' });
      const [event, ...more] = await coming(path);
      expect(more).toEqual([]);
      expect([event.uid, event.sequence, event.startDate.toJSDate().toISOString()]).toEqual([hearing.id, 1, '2040-05-15T08:00:00.000Z']);
    });

    it('calls off a hearing that is cancelled', async () => {
      const path = await feedOf(lawyer);
      hearing = await clerk(lawyer).settle(hearing, { status: 'cancelled' });
      const [event] = await coming(path);
      expect([event.component.getFirstPropertyValue('status'), event.sequence]).toEqual(['CANCELLED', 2]);
    });

    it('is one at a time, is known to nobody once revoked, and is on record', async () => {
      const first = await feedOf(lawyer);
      const second = await feedOf(lawyer);
      expect((await stranger(server).get(first)).status).toBe(404);
      expect((await lawyer.get('/api/calendar-feed')).body.createdAt).toEqual(expect.any(String));
      expect((await lawyer.delete('/api/calendar-feed')).status).toBe(204);
      const [revoked, unknown] = [await stranger(server).get(second), await stranger(server).get(`/api/calendar/${'A'.repeat(43)}.ics`)];
      expect([revoked.status, { ...revoked.body, instance: '' }]).toEqual([404, { ...unknown.body, instance: '' }]);
      expect((await lawyer.get('/api/calendar-feed')).body.createdAt).toBeNull();
      await withClient(server.database.ownerUrl, async db => {
        const { rows } = await db.query(`select act from audit_entries where subject = 'calendar_feeds' and actor_id = $1 order by at desc limit 2`, [people.lawyer.id]);
        expect(rows.map(({ act }) => act)).toEqual(['update', 'insert']);
        const stored = await db.query('select count(*)::int as n from calendar_feeds where secret_hash is not null and revoked_at is null');
        expect(stored.rows[0].n).toBe(0);
      });
    });

    it('follows the rights of that moment: a wall, an end of employment', async () => {
      const far = await signIn(server, 'farlawyer');
      await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.farLawyer.id, role: 'counsel' });
      const path = await feedOf(far);
      expect(await coming(path)).toHaveLength(1);
      await clerk(lawyer).create(`/api/cases/${sample.caseId}/conflict-walls`, { userId: people.farLawyer.id, reason: 'О' });
      expect(await coming(path)).toEqual([]);
      await withClient(server.database.ownerUrl, db => db.query('update users set employed_to = current_date - 1 where id = $1', [people.farLawyer.id]));
      expect((await stranger(server).get(path)).status).toBe(404);
    });

    it('is not handed out to roles without hearings, and answers only so often', async () => {
      expect((await (await signIn(server, 'director')).post('/api/calendar-feed')).status).toBe(403);
      const answers = await Promise.all(Array.from({ length: 70 }, () => stranger(server).get('/api/calendar/none.ics')));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]));
    });
  });
});
