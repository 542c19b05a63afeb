import { at as soon } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, stranger, type Visitor } from '../support/visitor';

const REASON = { reason: 'Внесено в чужое дело' };
const at = (day: string, time = '10:00') => `${day}T${time}:00+06:00`;

describe('court work entered by mistake', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let sample: SampleCase;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
  });
  beforeEach(async () => {
    sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
  });
  afterAll(() => server?.stop());

  const does = () => clerk(lawyer);
  const refusal = ({ status, body }: { status: number; body: any }) => [status, body.errors?.[0]?.code];
  const voided = (what: string, record: { id: string; version: number }, visitor = lawyer, body: object = REASON) =>
    visitor.post(`/api/${what}/${record.id}/void`, body, seen(record));

  describe('a hearing', () => {
    const found = async (id: string) => (await does().read(path)).hearings.find((one: { id: string }) => one.id === id);
    const book = (startsAt: string, more: object = {}) =>
      does().create(`${path}/hearings`, { proceedingId: sample.proceedingId, purpose: 'trial', startsAt, clashIsMeant: true, ...more });

    it('stays on the page of its case with the reason, and is nowhere else', async () => {
      const other = await enterSampleCase(lawyer);
      const hearing = await book(at('2041-03-04'));
      const feed = (await does().create('/api/calendar-feed', undefined)).path;
      const shown = async () => ({
        calendar: (await does().read('/api/calendar?from=2041-03-01&to=2041-03-31')).items.length,
        feed: (await stranger(server).get(feed)).body.includes(hearing.id),
        coming: JSON.stringify(await does().read('/api/hearings?moment=coming')).includes(hearing.id),
        next: (await does().read(path)).nextHearingAt,
        obstacles: JSON.stringify(await does().read(`${path}/closure/checklist`)).includes(hearing.id),
        clash: (await lawyer.post(`/api/cases/${other.caseId}/hearings`, { proceedingId: other.proceedingId, purpose: 'trial', startsAt: at('2041-03-04', '10:30') })).status,
      });
      expect(await shown()).toMatchObject({ calendar: 1, feed: true, coming: true, obstacles: true, clash: 422 });

      const answer = await voided('hearings', hearing);
      expect(answer).toMatchObject({ status: 201, body: { status: 'voided', voidReason: REASON.reason, voidedBy: people.lawyer.id, voidedAt: expect.any(String) } });
      expect(await found(hearing.id)).toMatchObject({ status: 'voided', voidReason: REASON.reason, voidedBy: people.lawyer.id });
      expect(await shown()).toEqual({ calendar: 0, feed: false, coming: false, next: expect.not.stringContaining('2041'), obstacles: false, clash: 201 });
      const again = answer.body;
      expect(refusal(await voided('hearings', again))).toEqual([422, 'rule.voided_record_stays_as_it_is']);
      expect(refusal(await lawyer.patch(`/api/hearings/${hearing.id}`, { courtroom: '9' }, seen(again)))).toEqual([422, 'rule.voided_record_stays_as_it_is']);
      expect(refusal(await lawyer.post(`/api/hearings/${hearing.id}/outcome`, { status: 'cancelled' }, seen(again)))).toEqual([422, 'rule.voided_record_stays_as_it_is']);
      expect(refusal(await lawyer.post(`/api/hearings/${hearing.id}/attendances`, { userId: people.lawyer.id, role: 'counsel' }))).toEqual([422, 'rule.nothing_new_at_a_voided_hearing']);
    });

    it('is voided by whoever writes in the case; with an outcome, by its lead or a supervisor, and is then no postponement', async () => {
      await does().create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
      const [counsel, supervisor, intern] = await Promise.all(['otherlawyer', 'supervisor', 'intern'].map(login => signIn(server, login)));
      expect((await voided('hearings', await book(at('2041-04-01')), counsel)).status).toBe(201);
      const postponements = async () => (await clerk(supervisor).read('/api/postponements?from=2026-04-01&to=2026-04-30')).items;
      const settled = await does().settle(await found(sample.hearingId), { status: 'postponed', postponementReason: 'judge_absent', nextNotSet: true, attendances: [{ userId: people.lawyer.id, role: 'counsel' }] });
      expect(await postponements()).toEqual([expect.objectContaining({ count: 1 })]);
      expect(refusal(await voided('hearings', settled, counsel))).toEqual([422, 'rule.settled_hearing_is_voided_by_lead_or_supervisor']);
      expect((await voided('hearings', settled, intern)).status).toBe(403);
      expect((await voided('hearings', settled, await signIn(server, 'farsupervisor'))).status).toBe(404);
      expect(refusal(await voided('hearings', settled, supervisor, {}))).toEqual([400, expect.any(String)]);
      expect((await voided('hearings', settled, supervisor)).status).toBe(201);
      // what was written of it is kept
      expect(await found(settled.id)).toMatchObject({ voidedBy: people.supervisor.id, postponementReason: 'judge_absent', attendances: [{ userId: people.lawyer.id }] });
      expect(await postponements()).toEqual([]);
    });

    it('that a postponed one led to leaves it without a next date; the one it led to itself stands', async () => {
      const first = await found(sample.hearingId);
      const { nextHearingId } = await does().settle(first, { status: 'postponed', postponementReason: 'technical', next: { startsAt: at('2041-05-01') }, whatToDo: 'Известить', clashIsMeant: true });
      const second = await does().settle(await found(nextHearingId), { status: 'postponed', postponementReason: 'technical', next: { startsAt: at('2041-06-01') }, clashIsMeant: true });
      expect((await voided('hearings', second)).status).toBe(201);
      expect(await found(first.id)).toMatchObject({ status: 'postponed', nextHearingId: null, nextNotSet: true });
      expect(await found(second.nextHearingId)).toMatchObject({ status: 'scheduled' });
      expect(await found(second.id)).toMatchObject({ nextHearingId: second.nextHearingId });
      // what was to be done is a task of its own
      expect((await does().read(path)).tasks).toMatchObject([{ text: 'Известить' }]);
    });

    it('lets go of whoever is driven there: the trip is on the board, to be confirmed anew', async () => {
      const hearing = await book(soon(2, '10:00'));
      const { trip } = await does().create(`/api/clients/${sample.clientId}/services`, {
        type: 'transport', trip: { leavesAt: soon(2, '08:00'), fromPlace: 'Дом', toPlace: 'Суд', hearingId: hearing.id, driverId: people.intern.id },
      });
      const board = async () => (await does().read('/api/transport-trips')).items.filter(({ id }: { id: string }) => id === trip.id);
      expect((await lawyer.post(`/api/transport-trips/${trip.id}/confirmation`, undefined, seen(trip))).status).toBe(201);
      expect(await board()).toEqual([expect.objectContaining({ hearingId: hearing.id, confirmedAt: expect.any(String) })]);
      expect((await voided('hearings', hearing)).status).toBe(201);
      expect(await board()).toEqual([expect.objectContaining({ hearingId: null, confirmedAt: null })]);
    });
  });

  describe('a charge', () => {
    const bring = (more: object = {}) => does().create(`${path}/charges`, { proceedingId: sample.proceedingId, codeEdition: 'KG-CC-2021', article: '137', ...more });

    it('stays on the page of its case, struck, and is among the charges no more', async () => {
      const charge = await bring({ particulars: 'Не тот' });
      expect(await voided('charges', charge)).toMatchObject({ status: 201, body: { voidReason: REASON.reason, voidedBy: people.lawyer.id } });
      const one = await does().read(path);
      expect(one.charges).toEqual([]);
      expect(one.voidedCharges).toEqual([expect.objectContaining({ id: charge.id, particulars: 'Не тот', voidReason: REASON.reason, voidedAt: expect.any(String) })]);
      const [again] = one.voidedCharges;
      expect(refusal(await voided('charges', again))).toEqual([422, 'rule.voided_record_stays_as_it_is']);
      expect(refusal(await lawyer.patch(`/api/charges/${charge.id}`, { soughtMonths: 3 }, seen(again)))).toEqual([422, 'rule.voided_record_stays_as_it_is']);
      const timeline = await does().read(`/api/clients/${sample.clientId}/timeline`);
      expect(timeline.items.filter(({ kind }: { kind: string }) => kind === 'charge')).toEqual([]);
    });

    it('is kept when it has had an outcome, was reclassified, or a claim is for what it speaks of', async () => {
      const decided = await bring();
      const acquitted = await does().change(`/api/charges/${decided.id}`, decided, { outcome: 'acquitted', decidedOn: '2026' });
      const pending = await does().change(`/api/charges/${decided.id}`, acquitted, { outcome: 'pending', decidedOn: null });
      expect(refusal(await voided('charges', pending))).toEqual([409, 'rule.not_voided_with_outcome']);
      const first = await bring();
      const second = (await lawyer.post(`/api/charges/${first.id}/reclassification`, { article: '138' }, seen(first))).body;
      expect(refusal(await voided('charges', second))).toEqual([409, 'rule.not_voided_with_former_charge']);
      const event = await does().create(`${path}/events`, { happenedOn: '2026', placeKind: 'home' });
      const act = await does().create(`/api/events/${event.id}/acts`, { victimId: sample.clientId, kind: 'threat' });
      const claim = await does().create(`${path}/claims`, { clientId: sample.clientId, form: 'satisfaction', actIds: [act.id] });
      const charge = await bring({ eventId: event.id });
      expect(refusal(await voided('charges', charge))).toEqual([409, 'rule.not_voided_with_claim']);
      expect(claim.id).toEqual(expect.any(String));
    });
  });

  describe('a proceeding', () => {
    it('is kept while something came from it, and the answer names what; then it is nowhere but on the page', async () => {
      const one = await does().read(path);
      const [proceeding] = one.proceedings;
      const charge = await does().create(`${path}/charges`, { proceedingId: proceeding.id, codeEdition: 'KG-CC-2021', article: '137' });
      const refused = await voided('proceedings', proceeding);
      expect([refused.status, refused.body.errors.map(({ code }: { code: string }) => code)]).toEqual([409, ['rule.not_voided_with_charge', 'rule.not_voided_with_hearing']]);
      await voided('charges', charge);
      await voided('hearings', one.hearings[0]);
      expect(await voided('proceedings', proceeding)).toMatchObject({ status: 201, body: { voidReason: REASON.reason } });
      const after = await does().read(path);
      expect(after.proceedings).toEqual([]);
      expect(after.voidedProceedings).toEqual([expect.objectContaining({ id: proceeding.id, voidReason: REASON.reason, voidedBy: people.lawyer.id })]);
      expect((await does().read(`${path}/closure/checklist`)).obstacles.map(({ kind }: { kind: string }) => kind)).not.toContain('open_proceeding');
      expect(refusal(await lawyer.post(`${path}/hearings`, { proceedingId: proceeding.id, purpose: 'trial', startsAt: at('2042-01-08') }))).toEqual([422, 'rule.nothing_new_in_a_voided_proceeding']);
    });

    it('is kept while a later one came from it, until that one is voided itself', async () => {
      const origin = await does().create(`${path}/proceedings`, { stage: 'first_instance', openedOn: '2025', closedOn: '2026', outcome: 'conviction' });
      const appeal = await does().create(`${path}/proceedings`, { stage: 'appeal', openedOn: '2026', originId: origin.id, originKind: 'appeal' });
      expect(refusal(await voided('proceedings', origin))).toEqual([409, 'rule.not_voided_with_later_proceeding']);
      expect((await voided('proceedings', appeal, await signIn(server, 'supervisor'))).status).toBe(201);
      expect((await voided('proceedings', origin)).status).toBe(201);
    });
  });
});
