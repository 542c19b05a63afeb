import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';

/** What waits of redress, and what is told of it beyond one case. */
describe('redress that waits, and redress compared', () => {
  let server: TestServer;
  let people: Organisation;
  const visitors = {} as Record<'lawyer' | 'otherlawyer' | 'intern' | 'supervisor' | 'farlawyer' | 'director', Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['lawyer', 'otherlawyer', 'intern', 'supervisor', 'farlawyer', 'director'] as const) visitors[who] = await signIn(server, who);
  });
  afterAll(() => server?.stop());

  /** A case of a client of his own with a decided claim. */
  async function enter(who: 'lawyer' | 'farlawyer', amount: string, { bodyId, restricted }: { bodyId?: string; restricted?: boolean } = {}) {
    const does = clerk(visitors[who]);
    const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2024', person: { names: [{ family: 'Тайный' }] } });
    const { id: caseId } = await does.create('/api/cases', { clientId: client.id, kind: 'compensation', openedOn: '2024', title: 'Тайный', restricted });
    const proceeding = bodyId && (await does.create(`/api/cases/${caseId}/proceedings`, { stage: 'civil_first_instance', openedOn: '2024', bodyId }));
    const claim = await does.create(`/api/cases/${caseId}/claims`, { clientId: client.id, form: 'compensation', damage: 'moral', sought: '1000', currency: 'KGS', filedOn: '2024' });
    const decided = await does.create(`/api/claims/${claim.id}/awards`, { effect: 'granted', amount, decidedOn: '2024', ...(proceeding && { proceedingId: proceeding.id }) });
    return { caseId, claim: decided };
  }
  const today = async (who: keyof typeof visitors, caseId: string) => (await clerk(visitors[who]).read('/api/today')).items.filter((one: { caseId: string }) => one.caseId === caseId);
  const kinds = async (who: keyof typeof visitors, caseId: string) => (await today(who, caseId)).map(({ kind }: { kind: string }) => kind);

  it('stands in the day of the lead until a step is ahead, then in that of lead and counsel, and is a next step (invariant 27)', async () => {
    const { caseId, claim } = await enter('lawyer', '100');
    const does = clerk(visitors.lawyer);
    await does.create(`/api/cases/${caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    await does.create(`/api/cases/${caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    expect((await kinds('lawyer', caseId)).sort()).toEqual(['outstanding_award', 'without_next_step']);
    expect(await kinds('otherlawyer', caseId)).toEqual([]);
    await does.create(`/api/claims/${claim.id}/enforcement-steps`, { kind: 'complaint', dueOn: inDays(2), note: 'Жалоба на исполнителя' });
    for (const who of ['lawyer', 'otherlawyer'] as const) expect(await today(who, caseId)).toMatchObject([{ kind: 'enforcement_step', text: 'Жалоба на исполнителя', dueOn: inDays(2), urgency: 'soon' }]);
    expect(await kinds('intern', caseId)).toEqual([]);
    const { items } = await does.read('/api/cases-without-next-step?limit=100');
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(caseId);
  });

  it('is told on the day of a step to lead and counsel, once, and to nobody whom a wall keeps out', async () => {
    const { caseId, claim } = await enter('lawyer', '100');
    const does = clerk(visitors.lawyer);
    await does.create(`/api/cases/${caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    const { steps: [due] } = await does.create(`/api/claims/${claim.id}/enforcement-steps`, { kind: 'reminder', dueOn: inDays(0) });
    await does.create(`/api/claims/${claim.id}/enforcement-steps`, { kind: 'writ', dueOn: inDays(1) });
    const strike = () =>
      withClient(server.database.ownerUrl, async db => {
        const { rows } = await db.query(`insert into jobs.job (name) values ('due-enforcement') returning id`);
        await until('the hour is over', async () => (await db.query(`select from jobs.job where id = $1 and state = 'completed'`, [rows[0].id])).rowCount === 1, 30_000);
      });
    const told = async (who: keyof typeof visitors) => (await clerk(visitors[who]).read('/api/notifications')).items.filter((one: { kind: string }) => one.kind === 'enforcement_due').map((one: { subjectId: string }) => one.subjectId);
    await strike();
    await strike();
    expect([await told('lawyer'), await told('otherlawyer'), await told('supervisor')]).toEqual([[due.id], [due.id], []]);
    await does.create(`/api/cases/${caseId}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'О' });
    expect(await told('otherlawyer')).toEqual([]);
  });

  describe('compared', () => {
    const compared = async (who: keyof typeof visitors, bodyId: string) => (await clerk(visitors[who]).read('/api/comparables')).items.filter((one: { bodyId: string }) => one.bodyId === bodyId);
    const court = async () => (await clerk(visitors.lawyer).create('/api/bodies', { kind: 'district_court', name: { ru: 'Суд', ky: 'Сот', en: 'Court' } })).id;

    it('shows figures of other offices as medians where five cases stand together, and else only what one sees', async () => {
      const bodyId = await court();
      for (const amount of ['100', '200', '300', '400']) await enter('farlawyer', amount, { bodyId });
      expect(await compared('lawyer', bodyId)).toEqual([]);
      await enter('lawyer', '9000.01', { bodyId });
      expect(await compared('lawyer', bodyId)).toMatchObject([{ claims: 1, cases: 1, awarded: '9000.01' }]);
      await enter('farlawyer', '500', { bodyId });
      const others = { inSight: false, damage: 'moral', currency: 'KGS', claims: 5, cases: 5, sought: '1000.00', awarded: '300.00', paid: '0.00' };
      for (const who of ['lawyer', 'supervisor'] as const) expect(await compared(who, bodyId)).toMatchObject([{ inSight: true, claims: 1, awarded: '9000.01' }, others]);
      // whatever is added to one's own, no figure of the others moves
      await enter('lawyer', '0.01', { bodyId });
      expect(await compared('lawyer', bodyId)).toMatchObject([{ claims: 2 }, others]);
      // to the other office the two cases of Osh are none, and a director sees no case
      expect(await compared('farlawyer', bodyId)).toMatchObject([{ inSight: true, claims: 5, awarded: '300.00' }]);
      expect(await compared('director', bodyId)).toMatchObject([{ ...others, claims: 7, cases: 7 }]);
      expect(JSON.stringify(await compared('lawyer', bodyId))).not.toMatch(/Тайный|BIS-/);
    });

    it('is awaited again, and counted less, when money went back', async () => {
      const bodyId = await court();
      const { caseId, claim } = await enter('lawyer', '100', { bodyId });
      const does = clerk(visitors.lawyer);
      const { payments: [payment] } = await does.create(`/api/awards/${claim.standing.awardId}/payments`, { amount: '100', currency: 'KGS', paidOn: '2025' });
      expect([await kinds('lawyer', caseId), await compared('lawyer', bodyId)]).toMatchObject([['without_next_step'], [{ paid: '100.00' }]]);
      await does.create(`/api/payments/${payment.id}/repayments`, { amount: '40', repaidOn: '2025', reason: 'Перевод вернулся' });
      expect([await kinds('lawyer', caseId), await compared('lawyer', bodyId)]).toMatchObject([expect.arrayContaining(['outstanding_award']), [{ paid: '60.00' }]]);
    });

    it('follows the acts that a claim names, those voided since left out, and all that was done to its client where it names none', async () => {
      const bodyId = await court();
      const { caseId, claim } = await enter('lawyer', '100', { bodyId });
      const does = clerk(visitors.lawyer);
      const event = await does.create(`/api/cases/${caseId}/events`, { happenedOn: '2024', placeKind: 'police_station' });
      const act = (kind: string) => does.create(`/api/events/${event.id}/acts`, { victimId: claim.clientId, kind });
      const [torture, search] = [await act('torture'), await act('search')];
      const violations = async () => (await compared('lawyer', bodyId)).map((one: { violation: string | null }) => one.violation).sort();
      expect(await violations()).toEqual(['search', 'torture']);
      const named = await does.change(`/api/claims/${claim.id}`, claim, { actIds: [torture.id] });
      expect([named.actIds, named.version]).toEqual([[torture.id], claim.version + 1]);
      expect(await violations()).toEqual(['torture']);
      const stale = await visitors.lawyer.patch(`/api/claims/${claim.id}`, { actIds: [search.id] }, { 'if-match': `"${claim.version}"` });
      expect([stale.status, stale.body.differences]).toEqual([412, [{ pointer: '/actIds', yours: [search.id], current: [torture.id] }]]);
      expect((await visitors.lawyer.post(`/api/acts/${torture.id}/voiding`, { reason: 'О' }, { 'if-match': `"${torture.version}"` })).status).toBeLessThan(300);
      expect(await violations()).toEqual([null]);
      await does.change(`/api/claims/${claim.id}`, named, { actIds: null });
      expect(await violations()).toEqual(['search']);
    });

    it('counts restricted cases and those behind a wall for nobody who does not see them, even in a large group', async () => {
      const bodyId = await court();
      for (const amount of ['1', '2', '3', '4']) await enter('farlawyer', amount, { bodyId });
      const { caseId } = await enter('farlawyer', '5', { bodyId });
      await enter('farlawyer', '6', { bodyId, restricted: true });
      expect(await compared('lawyer', bodyId)).toMatchObject([{ claims: 5, awarded: '3.00' }]);
      await clerk(visitors.farlawyer).create(`/api/cases/${caseId}/conflict-walls`, { userId: people.lawyer.id, reason: 'О' });
      expect(await compared('lawyer', bodyId)).toEqual([]);
      expect(await compared('otherlawyer', bodyId)).toMatchObject([{ claims: 5 }]);
      expect(await compared('farlawyer', bodyId)).toMatchObject([{ claims: 6 }]);
      expect((await visitors.intern.get('/api/comparables')).status).toBe(403);
    });
  });
});
