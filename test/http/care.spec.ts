import fc from 'fast-check';
import { fromMinor, sumOf, toMinor } from '#libs/law/money/minor-units';
import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

type Who = 'lawyer' | 'supervisor' | 'specialist' | 'intern' | 'director' | 'reception' | 'admin' | 'otherlawyer';

describe('care over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;
  let client: string;
  let grant: { id: string; version: number };
  let provider: { id: string };
  const who = {} as Record<Who, Visitor>;
  const does = (name: Who) => clerk(who[name]);
  const code = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const plan = (body: object, name: Who = 'specialist') => does(name).create(`/api/clients/${client}/services`, body);
  const settle = (service: { id: string; version: number }, body: object, name: Who = 'specialist') => who[name].post(`/api/services/${service.id}/outcome`, body, seen(service));
  const delivered = async (body: object, name: Who = 'specialist') => (await settle(await plan(body, name), { outcome: 'delivered', occurredOn: '2026-05-10' }, name)).body;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of ['lawyer', 'supervisor', 'specialist', 'intern', 'director', 'reception', 'admin', 'otherlawyer'] as const) who[name] = await signIn(server, name);
    grant = await does('director').create('/api/grants', { donor: 'Фонд ООН', name: 'UNVFVT 2026', currency: 'USD', startsOn: '2026-01-01', endsOn: '2026-12-31', serviceTypes: ['psychological', 'transport', 'medicines'] });
    provider = await does('specialist').create('/api/providers', { kind: 'rehabilitation_centre', name: 'Центр «Тумар»', contact: 'Тайная Айнура, 0555 123456' });
  });
  beforeEach(async () => {
    sample = await enterSampleCase(who.lawyer);
    client = sample.clientId;
    await does('lawyer').create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await does('lawyer').create(`/api/clients/${client}/assignments`, { userId: people.specialist.id, role: 'care' });
  });
  afterAll(() => server?.stop());

  describe('a plan', () => {
    const begin = (body: object = {}) => does('specialist').create(`/api/clients/${client}/plans`, { goals: [{ text: 'Спать без кошмаров' }], ...body });

    it('has goals in words, each reviewed until it is reached, and ends once', async () => {
      const begun = await begin();
      const [goal] = begun.goals;
      expect(begun).toMatchObject({ coordinatorId: people.specialist.id, ending: null, goals: [{ text: 'Спать без кошмаров', state: 'pursued', reviews: [] }] });
      const review = await who.specialist.post(`/api/plan-goals/${goal.id}/reviews`, { state: 'achieved_in_part', note: 'Спит по пять часов' }, seen(goal));
      expect(review.body.goals).toMatchObject([{ state: 'achieved_in_part', reviews: [{ state: 'achieved_in_part', note: 'Спит по пять часов', createdBy: people.specialist.id }] }]);
      expect((await who.specialist.post(`/api/plan-goals/${goal.id}/reviews`, { state: 'achieved' }, seen(goal))).status).toBe(412);
      const ended = await who.specialist.post(`/api/plans/${begun.id}/ending`, { ending: 'completed' }, seen(begun));
      expect(ended.body).toMatchObject({ ending: 'completed', endedBy: people.specialist.id });
      expect(code(await who.specialist.post(`/api/plans/${begun.id}/ending`, { ending: 'moved' }, seen(ended.body)))).toEqual([422, 'rule.ended_plan_stays_as_it_is']);
      expect(code(await who.specialist.post(`/api/plans/${begun.id}/goals`, { text: 'Ещё' }))).toEqual([422, 'rule.ended_plan_stays_as_it_is']);
      expect((await does('specialist').read(`/api/clients/${client}/plans`)).items).toHaveLength(1);
    });

    it('has its goals put into other words by whoever saw the last ones, until it has ended', async () => {
      const begun = await begin();
      const [goal] = begun.goals;
      const reword = (text: string, version: { version: number }) => who.specialist.patch(`/api/plan-goals/${goal.id}`, { text }, seen(version));
      const reworded = await reword('Спать шесть часов', goal);
      expect(reworded.body.goals).toMatchObject([{ text: 'Спать шесть часов', state: 'pursued' }]);
      expect((await reword('Иначе', goal)).status).toBe(412);
      await who.specialist.post(`/api/plans/${begun.id}/ending`, { ending: 'completed' }, seen(begun));
      expect(code(await reword('Поздно', reworded.body.goals[0]))).toEqual([422, 'rule.ended_plan_stays_as_it_is']);
    });

    it('runs alone, and is kept together by somebody of the care team', async () => {
      await begin();
      expect(code(await who.specialist.post(`/api/clients/${client}/plans`, {}))).toEqual([409, 'rule.one_plan_at_a_time']);
      const [running] = (await does('specialist').read(`/api/clients/${client}/plans`)).items;
      expect(code(await who.specialist.patch(`/api/plans/${running.id}`, { coordinatorId: people.lawyer.id }, seen(running)))).toEqual([422, 'rule.coordinator_cares_for_the_client']);
    });
  });

  describe('a service', () => {
    it('goes from planned through a referral that was accepted to delivered, with who, when and why', async () => {
      const planned = await plan({ type: 'psychological', dueOn: inDays(-2), quantity: 1, unit: 'session' });
      const referred = await does('specialist').create(`/api/services/${planned.id}/referrals`, { providerId: provider.id, note: 'Просим принять' });
      expect(referred).toMatchObject({ state: 'referred', providerName: 'Центр «Тумар»', providerKind: 'rehabilitation_centre', referrals: [{ state: 'sent' }] });
      const [referral] = referred.referrals;
      const accepted = await who.specialist.post(`/api/referrals/${referral.id}/answer`, { answer: 'accepted' }, seen(referral));
      expect(accepted.body).toMatchObject({ state: 'referred', referrals: [{ state: 'accepted' }] });
      const done = await settle(accepted.body, { outcome: 'delivered', quantity: 3, unit: 'session' });
      expect(done).toMatchObject({ status: 201, body: { state: 'delivered', quantity: 3, referrals: [{ state: 'done' }] } });
      expect((await does('specialist').read(`/api/services/${planned.id}/changes`)).items).toMatchObject([
        { state: 'referred', createdBy: people.specialist.id },
        { state: 'delivered', reason: null, createdBy: people.specialist.id },
      ]);
    });

    it('is planned again when a provider refuses, with the reason', async () => {
      const planned = await plan({ type: 'medical' });
      const { referrals: [referral] } = await does('specialist').create(`/api/services/${planned.id}/referrals`, { providerId: provider.id });
      expect(code(await who.specialist.post(`/api/referrals/${referral.id}/answer`, { answer: 'refused' }, seen(referral)))).toEqual([422, 'rule.refused_referral_has_a_reason']);
      const refused = await who.specialist.post(`/api/referrals/${referral.id}/answer`, { answer: 'refused', reason: 'no_places' }, seen(referral));
      expect(refused.body).toMatchObject({ state: 'planned', referrals: [{ state: 'refused', refusalReason: 'no_places' }] });
      expect(code(await who.specialist.post(`/api/referrals/${referral.id}/answer`, { answer: 'accepted' }, seen(refused.body.referrals[0])))).toEqual([409, 'rule.referral_has_its_answer']);
    });

    it('that waits for an answer beyond its day is told once to whoever sent it, until the answer comes', async () => {
      const planned = await plan({ type: 'medical' });
      const { referrals: [referral] } = await does('specialist').create(`/api/services/${planned.id}/referrals`, { providerId: provider.id, sentOn: inDays(-9), answerDueOn: inDays(-2) });
      const early = await plan({ type: 'social' });
      await does('specialist').create(`/api/services/${early.id}/referrals`, { providerId: provider.id });
      const told = async (name: Who) => (await does(name).read('/api/notifications?limit=100')).items.filter((one: { kind: string }) => one.kind === 'referral_unanswered').map((one: { subjectId: string; readAt: string | null }) => [one.subjectId, !!one.readAt]);
      for (let hour = 0; hour < 2; hour++) await withClient(server.database.ownerUrl, db => db.query('select app.tell_of_unanswered_referrals()'));
      expect([await told('specialist'), await told('lawyer'), await told('supervisor')]).toEqual([[[referral.id, false]], [], []]);
      await who.specialist.post(`/api/referrals/${referral.id}/answer`, { answer: 'accepted' }, seen(referral));
      expect(await told('specialist')).toEqual([[referral.id, true]]);
    });

    it('needs a reason that fits when it was missed or declined, and none when it was delivered', async () => {
      const planned = await plan({ type: 'social' });
      for (const outcome of [{ outcome: 'missed' }, { outcome: 'missed', reason: 'refused' }, { outcome: 'delivered', reason: 'ill' }]) {
        expect(code(await settle(planned, outcome))).toEqual([422, 'rule.undelivered_service_has_a_reason']);
      }
      expect((await settle(planned, { outcome: 'missed', reason: 'detained' })).body).toMatchObject({ state: 'missed', reason: 'detained' });
    });

    it('keeps the unit it was planned in where only how much it became is said, and takes no amount without one', async () => {
      const planned = await plan({ type: 'psychological', quantity: 1, unit: 'session' });
      expect((await settle(planned, { outcome: 'delivered', quantity: 3 })).body).toMatchObject({ quantity: 3, unit: 'session' });
      const unmeasured = await settle(await plan({ type: 'psychological' }), { outcome: 'delivered', quantity: 3 });
      expect([...code(unmeasured), unmeasured.body.errors[0].pointer]).toEqual([422, 'rule.service_quantity_has_a_unit', '/unit']);
    });

    it('gets one outcome when two say it at once: the other is told that it has one', async () => {
      for (const outcome of [{ outcome: 'delivered' }, { outcome: 'declined', reason: 'refused' }]) {
        const planned = await plan({ type: 'humanitarian' });
        const answers = await Promise.all([settle(planned, { outcome: 'missed', reason: 'ill' }), settle(planned, outcome)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
        expect((await does('specialist').read(`/api/services/${planned.id}/changes`)).items).toHaveLength(1);
      }
    });

    it('is opened again when its outcome was a mistake, and both stand in the history', async () => {
      const done = await delivered({ type: 'shelter', plannedOn: '2026-05-01' });
      const again = await who.specialist.post(`/api/services/${done.id}/reopening`, undefined, seen(done));
      expect(again.body).toMatchObject({ state: 'planned', outcomeOn: null });
      expect((await does('specialist').read(`/api/services/${done.id}/changes`)).items.map((one: { state: string; reason: string | null }) => [one.state, one.reason])).toEqual([['delivered', null], ['planned', 'entered_by_mistake']]);
    });

    it('is listed once for each page, the newest first', async () => {
      for (const plannedOn of ['2021', '2023-05', '2022-06-01', '2024']) await plan({ type: 'medical', plannedOn });
      const first = await does('specialist').read(`/api/clients/${client}/services?limit=3`);
      const rest = await does('specialist').read(`/api/clients/${client}/services?limit=3&after=${first.next}`);
      expect([...first.items, ...rest.items].map((one: { plannedOn: string }) => one.plannedOn)).toEqual(['2024', '2023-05', '2022-06-01', '2021']);
      expect(rest.next).toBeNull();
    });

    it('is never given to the dead, and a relative of theirs still receives', async () => {
      const planned = await plan({ type: 'medical', plannedOn: '2018' });
      const late = await plan({ type: 'medical', plannedOn: '2018' });
      expect((await settle(planned, { outcome: 'delivered', occurredOn: '2019-08' })).body.state).toBe('delivered');
      const { person } = await does('lawyer').read(`/api/clients/${client}`);
      const died = (diedOn: string) => who.lawyer.patch(`/api/persons/${person.id}`, { diedOn }, seen(person));
      // a month later is certain, the same month is not
      expect(code(await died('2019-07'))).toEqual([422, 'rule.death_follows_the_last_service']);
      expect((await died('2019-08-02')).status).toBe(200);
      expect(code(await settle(late, { outcome: 'delivered', occurredOn: '2019-08-03' }))).toEqual([422, 'rule.no_service_to_the_dead']);
      expect(code(await who.specialist.post(`/api/clients/${client}/services`, { type: 'social', plannedOn: '2020' }))).toEqual([422, 'rule.no_service_to_the_dead']);
      expect((await settle(late, { outcome: 'declined', reason: 'client_died', occurredOn: '2019-08-03' })).status).toBe(201);
    });
  });

  describe('a cost', () => {
    const cost = { amount: '1200.50', currency: 'KGS', payer: 'own_funds' };
    const add = (service: { id: string }, body: object, name: Who = 'specialist') => who[name].post(`/api/services/${service.id}/costs`, body);

    it('is exact, of a service that took place, and billed to one grant that ran and pays for such', async () => {
      const planned = await plan({ type: 'psychological', plannedOn: '2026-05' });
      expect(code(await add(planned, cost))).toEqual([422, 'rule.cost_is_of_a_service_that_took_place']);
      const done = (await settle(planned, { outcome: 'delivered', occurredOn: '2026-05-10' })).body;
      const billed = { amount: '10', currency: 'USD', payer: 'grant', grantId: grant.id };
      for (const [change, rule] of [
        [{ incurredOn: '2025-12-31' }, 'grant_was_running_on_that_day'],
        [{ grantId: undefined }, 'donor_is_billed_through_a_grant'],
        [{ payer: 'partner' }, 'donor_is_billed_through_a_grant'],
      ] as const) expect(code(await add(done, { ...billed, ...change }))).toEqual([422, `rule.${rule}`]);
      const social = await delivered({ type: 'social', plannedOn: '2026-05' });
      expect(code(await add(social, billed))).toEqual([422, 'rule.grant_pays_for_that_service']);
      for (const wrong of [12.5, '-1', '1,5', '1e3', '0.001']) expect((await add(done, { ...billed, amount: wrong })).status).toBe(400);
      expect((await add(done, billed)).body).toMatchObject({ amount: '10.00', incurredOn: '2026-05-10' });
      expect(code(await add(done, billed))).toEqual([409, 'rule.service_is_billed_to_one_grant']);
      expect((await add(done, cost)).status).toBe(201);
    });

    it('that is wrong is voided once, and another takes its place; the service keeps its outcome meanwhile', async () => {
      const done = await delivered({ type: 'psychological', plannedOn: '2026-05' });
      const { body: wrong } = await add(done, { amount: '7', currency: 'USD', payer: 'grant', grantId: grant.id });
      expect(code(await who.specialist.post(`/api/services/${done.id}/reopening`, undefined, seen(done)))).toEqual([422, 'rule.cost_is_of_a_service_that_took_place']);
      const voided = await who.specialist.post(`/api/service-costs/${wrong.id}/void`, { reason: 'wrong_amount' }, seen(wrong));
      expect(voided.body).toMatchObject({ voidReason: 'wrong_amount' });
      expect((await who.specialist.post(`/api/service-costs/${wrong.id}/void`, { reason: 'refunded' }, seen(wrong))).status).toBe(412);
      expect((await add(done, { amount: '8', currency: 'USD', payer: 'grant', grantId: grant.id })).status).toBe(201);
    });

    it('adds up by grant and currency, in whole minor units, whatever was billed and voided', async () => {
      const amount = fc.bigInt({ min: 1n, max: 9_999_999n }).map(fromMinor);
      const entry = fc.record({ amount, currency: fc.constantFrom('KGS', 'USD', 'EUR'), payer: fc.constantFrom('grant', 'own_funds', 'partner'), voided: fc.boolean() });
      const before: CostLine[] = (await does('director').read('/api/cost-totals?from=2026-01-01&to=2026-12-31')).items;
      const expected = new Map(before.map(line => [keyOf(line), toMinor(line.amount)]));
      const ofClient = new Map<string, bigint>();
      for (const one of fc.sample(entry, { numRuns: 14, seed: 7 })) {
        const done = await delivered({ type: 'psychological', plannedOn: '2026-05' });
        const { voided, ...body } = one;
        const line = { ...body, grantId: one.payer === 'grant' ? grant.id : null };
        const { body: made } = await add(done, { ...body, ...(line.grantId && { grantId: line.grantId }) });
        if (voided) await who.specialist.post(`/api/service-costs/${made.id}/void`, { reason: 'refunded' }, seen(made));
        else for (const sums of [expected, ofClient]) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0n) + toMinor(one.amount));
      }
      const told = async (name: Who, path: string) => new Map((await does(name).read(path)).items.map((line: CostLine) => [keyOf(line), toMinor(line.amount)]));
      expect(await told('director', '/api/cost-totals?from=2026-01-01&to=2026-12-31')).toEqual(expected);
      expect(await told('specialist', `/api/clients/${client}/cost-totals`)).toEqual(ofClient);
      expect(await told('director', '/api/cost-totals?from=2027-01-01&to=2027-12-31')).toEqual(new Map());
    });

    it('is in the sums that a director reads, whoever is behind a wall for him: what would be missing would tell what it was', async () => {
      const total = async () => sumOf((await does('director').read('/api/cost-totals?from=2026-01-01&to=2026-12-31')).items.filter((one: CostLine) => one.currency === 'KGS').map((one: CostLine) => one.amount));
      const before = await total();
      await add(await delivered({ type: 'psychological', plannedOn: '2026-05' }), cost);
      await does('lawyer').create(`/api/cases/${sample.caseId}/conflict-walls`, { userId: people.director.id, reason: 'Родственник' });
      expect(await total()).toBe(before + 120_050n);
      for (const name of ['lawyer', 'supervisor', 'specialist', 'admin', 'reception'] as const) expect((await who[name].get('/api/cost-totals?from=2026-01-01&to=2026-12-31')).status).toBe(403);
    });

    it('holds its grant to what it has paid', async () => {
      const own = await does('director').create('/api/grants', { donor: 'Д', name: 'Г', currency: 'EUR', startsOn: '2026-01-01', endsOn: '2026-12-31', serviceTypes: ['psychological', 'social'] });
      await add(await delivered({ type: 'psychological', plannedOn: '2026-05' }), { amount: '1', currency: 'EUR', payer: 'grant', grantId: own.id });
      for (const change of [{ endsOn: '2026-04-30' }, { serviceTypes: ['social'] }]) expect(code(await who.director.patch(`/api/grants/${own.id}`, change, seen(own)))).toEqual([422, 'rule.grant_keeps_what_it_has_paid']);
      expect((await who.director.patch(`/api/grants/${own.id}`, { endsOn: '2026-06-30' }, seen(own))).status).toBe(200);
      expect((await who.specialist.post('/api/grants', {})).status).toBe(403);
    });
  });

  it('a relative receives for himself, linked to the direct victim, and who looks sees all of them side by side', async () => {
    await delivered({ type: 'psychological', plannedOn: '2026-05' });
    const takeOn = (more: object) => does('lawyer').create('/api/clients', { kind: 'indirect_victim', takenOn: '2026', person: { names: [{ family: 'Токтогулов', given: 'Бакыт' }] }, ...more });
    const loose = await takeOn({});
    const father = await takeOn({ victimClientId: client });
    for (const one of [loose, father]) await does('lawyer').create(`/api/clients/${one.id}/assignments`, { userId: people.specialist.id, role: 'care' });
    expect(code(await who.specialist.post(`/api/clients/${loose.id}/services`, { type: 'social' }))).toEqual([422, 'rule.service_to_a_relative_names_the_victim']);
    await does('specialist').create(`/api/clients/${father.id}/services`, { type: 'social' });
    expect(code(await who.lawyer.patch(`/api/clients/${father.id}`, { victimClientId: null }, seen(father)))).toEqual([422, 'rule.service_to_a_relative_names_the_victim']);
    for (const asked of [client, father.id]) {
      expect((await does('lawyer').read(`/api/clients/${asked}/family-services`)).items.map((one: { id: string; services: { type: string }[] }) => [one.id, one.services.map(({ type }) => type)])).toEqual([[client, ['psychological']], [father.id, ['social']]]);
    }
  });

  it('a specialist has his clients, those first with whom a day has passed', async () => {
    await plan({ type: 'medical', dueOn: inDays(-1) });
    await plan({ type: 'social', dueOn: inDays(5) });
    const mine = (await does('specialist').read('/api/clients-in-care')).items;
    expect(mine.find((one: { id: string }) => one.id === client)).toMatchObject({ displayName: 'Токтогулова Айсулуу Бакытовна', openServices: 2, overdueServices: 1, nextDueOn: inDays(5), hasPlan: false });
    const passed = mine.map((one: { overdueServices: number }) => one.overdueServices > 0);
    expect(passed).toEqual([...passed].sort((a, b) => Number(b) - Number(a)));
    expect((await who.lawyer.get('/api/clients-in-care')).status).toBe(403);
  });

  it('a provider is kept by its office, its contact for specialists alone', async () => {
    for (const name of ['lawyer', 'supervisor', 'reception', 'director', 'admin'] as const) expect((await who[name].get('/api/providers')).status).toBe(403);
    const [listed] = (await does('specialist').read('/api/providers')).items;
    expect(listed).toMatchObject({ name: 'Центр «Тумар»', contact: 'Тайная Айнура, 0555 123456', endsOn: null });
    expect((await who.specialist.patch(`/api/providers/${listed.id}`, { endsOn: inDays(30) }, seen(listed))).body.endsOn).toBe(inDays(30));
  });
});

interface CostLine {
  grantId: string | null;
  payer: string;
  currency: string;
  amount: string;
}

const keyOf = ({ grantId, payer, currency }: CostLine) => [grantId, payer, currency].join(' ');
