import { randomUUID } from 'node:crypto';
import { at, inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

const NAMES = ['lawyer', 'supervisor', 'specialist', 'intern', 'director', 'reception', 'admin', 'otherlawyer'] as const;
type Who = (typeof NAMES)[number];

describe('transport over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;
  let client: string;
  const who = {} as Record<Who, Visitor>;
  const does = (name: Who) => clerk(who[name]);
  const code = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const services = async (name: Who) => (await does(name).read(`/api/clients/${client}/services`)).items;
  const plan = (body: object, name: Who = 'specialist') => does(name).create(`/api/clients/${client}/services`, body);
  const trip = (leavesAt: string, more: object = {}) => ({ type: 'transport', trip: { leavesAt, fromPlace: 'Ош, улица Тайная, 5', toPlace: 'Суд', ...more } });

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of NAMES) who[name] = await signIn(server, name);
  });
  beforeEach(async () => {
    sample = await enterSampleCase(who.lawyer);
    client = sample.clientId;
    await does('lawyer').create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await does('lawyer').create(`/api/clients/${client}/assignments`, { userId: people.specialist.id, role: 'care' });
  });
  afterAll(() => server?.stop());

  describe('the board of transport', () => {
    const board = async (name: Who, query = '') => (await does(name).read(`/api/transport-trips${query}`)).items.filter((one: { clientId: string }) => one.clientId === client);

    it('shows the next seven days, unconfirmed ones first, to the care team and to lawyers of the case', async () => {
      const soon = await plan(trip(at(1, '09:00'), { driverName: 'Бакыт, 0555 000000' }));
      await plan(trip(at(3, '09:00'), { driverId: people.intern.id }), 'lawyer');
      await plan(trip(at(9, '09:00')));
      const confirmed = await who.specialist.post(`/api/transport-trips/${soon.trip.id}/confirmation`, undefined, seen(soon.trip));
      expect(confirmed.body).toMatchObject({ confirmedBy: people.specialist.id });
      for (const name of ['specialist', 'lawyer'] as const) {
        expect((await board(name)).map((one: { leavesAt: string; confirmedAt: string | null }) => [one.leavesAt, !!one.confirmedAt])).toEqual([[new Date(at(3, '09:00')).toISOString().replace('.000', ''), false], [new Date(at(1, '09:00')).toISOString().replace('.000', ''), true]]);
      }
      expect(await board('otherlawyer')).toEqual([]);
      for (const name of ['director', 'reception', 'admin', 'intern'] as const) expect((await who[name].get('/api/transport-trips')).status).toBe(403);
    });

    it('asks anew when the hour or the driver changes, and confirms none without a driver', async () => {
      const { trip: made } = await plan(trip(at(2, '09:00')));
      expect(code(await who.specialist.post(`/api/transport-trips/${made.id}/confirmation`, undefined, seen(made)))).toEqual([422, 'rule.confirmed_trip_has_a_driver']);
      const { body: driven } = await who.specialist.patch(`/api/transport-trips/${made.id}`, { driverId: people.intern.id }, seen(made));
      const { body: confirmed } = await who.specialist.post(`/api/transport-trips/${made.id}/confirmation`, undefined, seen(driven));
      const moved = await who.specialist.patch(`/api/transport-trips/${made.id}`, { leavesAt: at(4, '10:00') }, seen(confirmed));
      expect(moved.body).toMatchObject({ confirmedAt: null, confirmedBy: null, driverId: people.intern.id });
      expect((await services('specialist')).find((one: { id: string }) => one.id === made.serviceId).dueOn).toBe(inDays(4));
    });

    it('leads to a hearing of his own case, and says who was brought to it', async () => {
      const mine = await plan(trip(at(2, '09:00'), { hearingId: sample.hearingId }), 'lawyer');
      expect((await does('lawyer').read(`/api/transport-trips?hearingId=${sample.hearingId}`)).items).toMatchObject([{ id: mine.trip.id, clientId: client }]);
      const other = await enterSampleCase(who.lawyer);
      for (const hearingId of [other.hearingId, randomUUID()]) expect(code(await who.lawyer.post(`/api/clients/${client}/services`, trip(at(2, '09:00'), { hearingId })))).toEqual([422, 'rule.trip_leads_to_a_hearing_of_his']);
    });

    it('tells whoever drives the hour, the way, how many and a phone released for it, and not whom or why', async () => {
      const made = await plan(trip(at(1, '09:00'), { driverId: people.reception.id, hearingId: sample.hearingId, passengers: 2, driverPhone: '0777 111222' }), 'lawyer');
      const { trip: silent } = await plan(trip(at(2, '09:00'), { driverId: people.intern.id }));
      const answer = await who.reception.get('/api/transport-trips/mine');
      expect(answer.body).toEqual({ items: [{ id: made.trip.id, leavesAt: new Date(at(1, '09:00')).toISOString().replace('.000', ''), fromPlace: 'Ош, улица Тайная, 5', toPlace: 'Суд', passengers: 2, phone: '0777 111222', confirmed: false }] });
      expect((await does('intern').read('/api/transport-trips/mine')).items).toContainEqual(expect.objectContaining({ id: silent.id, phone: null, passengers: 1 }));
      for (const name of ['lawyer', 'otherlawyer', 'supervisor', 'specialist'] as const) expect((await does(name).read('/api/transport-trips/mine')).items).toEqual([]);
      for (const name of ['director', 'admin'] as const) expect((await who[name].get('/api/transport-trips/mine')).status).toBe(403);
      for (const path of [`/api/clients/${client}`, `/api/clients/${client}/services`]) expect([403, 404]).toContain((await who.reception.get(path)).status);
    });

    it('tells a driver nothing beyond a wall, nor of what is over or off', async () => {
      const mine = async () => (await does('otherlawyer').read('/api/transport-trips/mine')).items.length;
      await plan(trip(at(-1, '09:00'), { driverId: people.otherLawyer.id }));
      expect(await mine()).toBe(0);
      const made = await plan(trip(at(1, '09:00'), { driverId: people.otherLawyer.id }));
      const kept = await plan(trip(at(1, '12:00'), { driverId: people.otherLawyer.id }));
      expect(await mine()).toBe(2);
      await who.specialist.post(`/api/services/${made.id}/outcome`, { outcome: 'declined', reason: 'not_needed' }, seen(made));
      expect(await mine()).toBe(1);
      await does('lawyer').create(`/api/cases/${sample.caseId}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'О' });
      expect([await mine(), kept.trip.driverId]).toEqual([0, people.otherLawyer.id]);
    });

    describe('to a hearing that is moved', () => {
      let hearing: { id: string; version: number };
      let made: { id: string; serviceId: string };
      const now = async () => (await does('specialist').read(`/api/transport-trips?hearingId=${hearing.id}`)).items[0];
      const ofCase = async () => (await does('lawyer').read(`/api/transport-trips?caseId=${sample.caseId}`)).items;
      const utc = (moment: string) => new Date(moment).toISOString().replace('.000', '');

      beforeEach(async () => {
        hearing = await does('lawyer').create(`/api/cases/${sample.caseId}/hearings`, { proceedingId: sample.proceedingId, purpose: 'trial', startsAt: at(2, '10:00'), clashIsMeant: true });
        ({ trip: made } = await plan(trip(at(2, '09:00'), { hearingId: hearing.id, driverName: 'Бакыт' }), 'lawyer'));
        await who.specialist.post(`/api/transport-trips/${made.id}/confirmation`, undefined, seen(await now()));
      });

      it('goes along by as much, has to be agreed on anew and says why until it is', async () => {
        expect(await now()).toMatchObject({ confirmedBy: people.specialist.id, hearingChange: null });
        expect((await who.lawyer.patch(`/api/hearings/${hearing.id}`, { startsAt: at(5, '14:30'), clashIsMeant: true }, seen(hearing))).status).toBe(200);
        const moved = await now();
        expect(moved).toMatchObject({ id: made.id, leavesAt: utc(at(5, '13:30')), confirmedAt: null, confirmedBy: null, hearingChange: 'moved' });
        expect((await services('specialist')).find((one: { id: string }) => one.id === made.serviceId).dueOn).toBe(inDays(5));
        const agreed = await who.specialist.post(`/api/transport-trips/${made.id}/confirmation`, undefined, seen(moved));
        expect(agreed.body).toMatchObject({ hearingChange: null, confirmedBy: people.specialist.id });
        expect(await ofCase()).toMatchObject([{ id: made.id, hearingChange: null }]);
      });

      it('goes along to the next hearing when it was put off, and stays asking when there is none', async () => {
        const next = { id: randomUUID(), startsAt: at(6, '11:00') };
        const off = await who.lawyer.post(`/api/hearings/${hearing.id}/outcome`, { status: 'postponed', postponementReason: 'judge_absent', next, clashIsMeant: true }, seen(hearing));
        expect(off.status).toBe(201);
        expect(await now()).toBeUndefined();
        expect(await ofCase()).toMatchObject([{ hearingId: next.id, leavesAt: utc(at(6, '10:00')), confirmedAt: null, hearingChange: 'moved' }]);
        const again = await who.lawyer.post(`/api/hearings/${next.id}/outcome`, { status: 'cancelled' }, { 'if-match': '"1"' });
        expect(again.status).toBe(201);
        expect(await ofCase()).toMatchObject([{ hearingId: next.id, leavesAt: utc(at(6, '10:00')), hearingChange: 'off' }]);
      });

      it('leaves alone what has taken place, and shows the trips of a case to nobody who does not see it', async () => {
        const service = (await services('specialist')).find((one: { id: string }) => one.id === made.serviceId);
        expect((await who.specialist.post(`/api/services/${made.serviceId}/outcome`, { outcome: 'delivered' }, seen(service))).status).toBe(201);
        await who.lawyer.patch(`/api/hearings/${hearing.id}`, { startsAt: at(5, '14:30'), clashIsMeant: true }, seen(hearing));
        expect(await now()).toMatchObject({ leavesAt: utc(at(2, '09:00')), hearingChange: null });
        for (const name of ['specialist', 'otherlawyer'] as const) expect((await does(name).read(`/api/transport-trips?caseId=${sample.caseId}`)).items).toEqual([]);
      });
    });
  });
});
