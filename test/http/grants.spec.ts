import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { fromMinor, toMinor } from '#libs/law/money/minor-units';
import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

type Who = 'lawyer' | 'supervisor' | 'specialist' | 'director';
interface Row {
  id: string;
  version: number;
}

/** Seven people receive help; a grant pays for it, by lines. */
describe('grants over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  const clients: string[] = [];
  const who = {} as Record<Who, Visitor>;
  const does = (name: Who) => clerk(who[name]);
  const code = ({ status, body }: Answer) => [status, body.errors?.[0].code];

  const YEAR = { currency: 'USD', startsOn: '2026-01-01', endsOn: '2026-12-31', serviceTypes: ['psychological', 'medical', 'transport'] };
  const give = (body: object = {}) => does('director').create('/api/grants', { donor: 'Фонд', name: 'Помощь', amount: '1000', ...YEAR, ...body });
  const addLine = (grant: Row, body: object) => who.director.post(`/api/grants/${grant.id}/budget-lines`, { name: 'Статья', serviceTypes: [], purposes: [], ...body });
  const line = async (grant: Row, body: object) => {
    const { status, body: made } = await addLine(grant, body);
    expect(status).toBe(201);
    return made;
  };
  const deliver = async (client: number, type = 'psychological', on = '2026-03-10') => {
    const service = await does('specialist').create(`/api/clients/${clients[client]}/services`, { type, plannedOn: '2026', ...(type === 'transport' && { trip: { leavesAt: `${on}T08:00:00+06:00`, fromPlace: 'Дом', toPlace: 'Суд' } }) });
    return (await who.specialist.post(`/api/services/${service.id}/outcome`, { outcome: 'delivered', occurredOn: on }, seen(service))).body as Row;
  };
  const bill = (service: Row, grant: Row, body: object = {}) => who.specialist.post(`/api/services/${service.id}/costs`, { amount: '10', currency: 'USD', payer: 'grant', grantId: grant.id, ...body });
  const account = (grant: Row, name: Who = 'director') => does(name).read(`/api/grants/${grant.id}/account`);

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of ['lawyer', 'supervisor', 'specialist', 'director'] as const) who[name] = await signIn(server, name);
    for (const family of ['Аскаров', 'Бакиев', 'Вахитов', 'Галиев', 'Дыйканов', 'Ешимов', 'Жолдошев']) {
      const { id } = await does('lawyer').create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family, given: 'Азамат' }] } });
      await does('lawyer').create(`/api/clients/${id}/assignments`, { userId: people.specialist.id, role: 'care' });
      clients.push(id);
    }
  });
  afterAll(() => server?.stop());

  it('come from donors, each listed once, whatever his name was typed like', async () => {
    const [one, other] = [await give({ donor: 'Фонд Надежда' }), await give({ donor: '  фонд надежда ', agreementNumber: '17/2026' })];
    expect(other).toMatchObject({ donor: 'Фонд Надежда', donorId: one.donorId, agreementNumber: '17/2026', amount: '1000.00', lines: [], handedInThrough: null });
    const donor = (await does('director').read('/api/donors')).items.find(({ id }: Row) => id === one.donorId);
    expect((await who.director.patch(`/api/donors/${donor.id}`, { name: 'Надежда' }, seen(donor))).body.name).toBe('Надежда');
    expect((await does('lawyer').read(`/api/grants/${other.id}`)).donor).toBe('Надежда');
    await give({ donor: 'Другой фонд' });
    expect(code(await who.director.patch(`/api/donors/${donor.id}`, { name: 'другой фонд' }, seen({ version: donor.version + 1 })))).toEqual([409, 'rule.donor_is_listed_once']);
    expect((await who.specialist.patch(`/api/donors/${donor.id}`, { name: 'Х' }, seen(donor))).status).toBe(403);
  });

  it('are divided into lines that are never more than the grant, also by two at once', async () => {
    const grant = await give();
    await line(grant, { serviceTypes: ['psychological'], amount: '900' });
    const both = await Promise.all([1, 2].map(() => addLine(grant, { purposes: ['travel'], amount: '100' })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(code(await addLine(grant, { purposes: ['rent'], amount: '0.01' }))).toEqual([422, 'rule.lines_stay_within_the_grant']);
    expect(code(await addLine(grant, { serviceTypes: ['shelter'], amount: '1' }))).toEqual([422, 'rule.lines_stay_within_the_grant']);
    const { lines: [first, second], ...stored } = await does('director').read(`/api/grants/${grant.id}`);
    expect([first.position, second.position]).toEqual([1, 2]);
    expect(code(await who.director.patch(`/api/grants/${grant.id}`, { amount: '999.99' }, seen(stored)))).toEqual([422, 'rule.lines_stay_within_the_grant']);
    expect(code(await who.director.patch(`/api/grants/${grant.id}`, { serviceTypes: ['medical'] }, seen(stored)))).toEqual([422, 'rule.line_pays_for_what_its_grant_does']);
    expect(code(await who.director.patch(`/api/grants/${grant.id}`, { currency: 'EUR' }, seen(stored)))).toEqual([422, 'rule.grant_keeps_its_currency']);
    expect((await who.director.patch(`/api/budget-lines/${first.id}`, { amount: '899' }, seen({ version: 7 }))).status).toBe(412);
    expect((await who.director.post(`/api/budget-lines/${second.id}/void`, { reason: 'budget_revised' }, seen(second))).body).toMatchObject({ voidReason: 'budget_revised' });
    // others than directors are told of lines for services alone
    await line(grant, { purposes: ['staff_pay'], amount: '100' });
    const told = await does('lawyer').read(`/api/grants/${grant.id}`);
    expect(told.lines.map(({ id }: Row) => id)).toEqual([first.id]);
    // nor of what all lines are together, from which those for staff would follow
    expect([told.amount, (await does('specialist').read('/api/grants')).items.find(({ id }: Row) => id === grant.id).amount, stored.amount]).toEqual([null, null, '1000.00']);
  });

  it('pay for a service once, also when two grants are billed at the same moment', async () => {
    const [one, other] = [await give(), await give()];
    const service = await deliver(0);
    expect((await Promise.all([bill(service, one), bill(service, other)])).map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(code(await bill(service, one))).toEqual([409, 'rule.service_is_billed_to_one_grant']);
    const [first, second] = [await account(one), await account(other)];
    expect([...first.lines, ...second.lines]).toEqual([{ lineId: null, currency: 'USD', amount: '10.00' }]);
  });

  it('bill the only line that pays for such a service; where several do, or none did, a director assigns it', async () => {
    const grant = await give();
    const early = await deliver(0);
    expect((await bill(early, grant)).body.lineId).toBeNull();
    const talks = await line(grant, { serviceTypes: ['psychological'], amount: '500' });
    expect((await bill(await deliver(1), grant)).body.lineId).toBe(talks.id);
    const both = await line(grant, { serviceTypes: ['psychological', 'medical'], purposes: ['fees'], amount: '100' });
    expect((await bill(await deliver(2), grant)).body.lineId).toBeNull();
    expect((await bill(await deliver(3), grant, { lineId: both.id })).body.lineId).toBe(both.id);
    expect(code(await bill(await deliver(4, 'medical'), grant, { lineId: talks.id }))).toEqual([422, 'rule.line_pays_for_that']);
    const other = await give();
    expect(code(await bill(await deliver(4), other, { lineId: talks.id }))).toEqual([422, 'rule.line_is_of_its_grant']);

    const spent = async () => Object.fromEntries((await account(grant)).lines.map(({ lineId, amount }: { lineId: string | null; amount: string }) => [lineId, amount]));
    expect(await spent()).toEqual({ null: '20.00', [talks.id]: '10.00', [both.id]: '10.00' });
    expect((await account(grant)).unassigned).toEqual(['psychological']);
    const assign = (body: object) => who.director.post(`/api/grants/${grant.id}/line-assignments`, body);
    expect((await assign({ type: 'psychological', fromLineId: null, toLineId: talks.id })).status).toBe(204);
    expect(await spent()).toEqual({ [talks.id]: '30.00', [both.id]: '10.00' });
    expect(code(await who.director.post(`/api/budget-lines/${both.id}/void`, { reason: 'budget_revised' }, seen(both)))).toEqual([422, 'rule.line_keeps_what_it_has_paid']);
    expect(code(await who.director.patch(`/api/budget-lines/${both.id}`, { serviceTypes: ['medical'] }, seen(both)))).toEqual([422, 'rule.line_keeps_what_it_has_paid']);
    const doctors = await line(grant, { serviceTypes: ['medical'], amount: '1' });
    expect(code(await assign({ type: 'psychological', fromLineId: talks.id, toLineId: doctors.id }))).toEqual([422, 'rule.line_pays_for_that']);
    expect((await assign({ type: 'psychological', fromLineId: both.id, toLineId: talks.id })).status).toBe(204);
    expect((await who.director.post(`/api/budget-lines/${both.id}/void`, { reason: 'joined_with_another' }, seen(both))).status).toBe(201);
    expect((await who.specialist.post(`/api/grants/${grant.id}/line-assignments`, { type: 'psychological', fromLineId: null, toLineId: null })).status).toBe(403);
  });

  it('let a line be billed while a change of it waits for its grant', async () => {
    const grant = await give();
    const talks = await line(grant, { serviceTypes: ['psychological'], amount: '10' });
    const service = await deliver(0);
    await withClient(server.database.ownerUrl, async db => {
      await db.query('begin');
      await db.query('select from grants where id = $1 for share', [grant.id]);
      const changing = who.director.patch(`/api/budget-lines/${talks.id}`, { amount: '11' }, seen(talks));
      while (!(await db.query('select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))')).rowCount) await setTimeout(5);
      expect((await bill(service, grant, { lineId: talks.id })).status).toBe(201);
      await db.query('commit');
      expect((await changing).body.amount).toBe('11.00');
    });
  });

  it('say what each person cost, as worked out by hand, and nothing of fewer than five', async () => {
    const grant = await give();
    const talks = await line(grant, { name: 'Психолог', serviceTypes: ['psychological'], amount: '60' });
    const doctors = await line(grant, { name: 'Врачи', serviceTypes: ['medical'], amount: '300' });
    const roads = await line(grant, { name: 'Дорога', serviceTypes: ['transport'], purposes: ['travel'], amount: '200' });
    // six people, one of them twice: 7 × 10.10 = 70.70; by six 11.78
    for (const [at, client] of [0, 1, 2, 3, 4, 5, 5].entries()) await bill(await deliver(client, 'psychological', at < 3 ? '2026-02-10' : '2026-03-10'), grant, { amount: '10.10' });
    // five people: 5 × 33.33 = 166.65
    for (const client of [0, 1, 2, 3, 6]) await bill(await deliver(client, 'medical'), grant, { amount: '33.33' });
    // two people: 15.00
    for (const client of [0, 1]) await bill(await deliver(client, 'transport'), grant, { amount: '7.50' });
    await bill(await deliver(0, 'medical'), grant, { amount: '500', currency: 'KGS' });
    await does('director').create(`/api/grants/${grant.id}/costs`, { lineId: roads.id, purpose: 'travel', amount: '40.05', currency: 'USD', incurredOn: '2026-02-28' });

    const { asOf, services, lines, months, purposes, unassigned } = await account(grant);
    expect(Math.abs(Date.parse(asOf) - Date.now())).toBeLessThan(60_000);
    const told = (some: { lineId: string; currency: string; amount: string }[]) => some.map(one => [one.lineId, one.currency, one.amount]).sort();
    expect(told(lines)).toEqual([[talks.id, 'USD', '70.70'], [doctors.id, 'USD', '166.65'], [doctors.id, 'KGS', '500.00'], [roads.id, 'USD', '55.05']].sort());
    expect(months).toEqual([{ month: '2026-02', currency: 'USD', amount: '70.35' }, { month: '2026-03', currency: 'KGS', amount: '500.00' }, { month: '2026-03', currency: 'USD', amount: '222.05' }]);
    expect([purposes, unassigned]).toEqual([[{ purpose: 'travel', currency: 'USD', amount: '40.05' }], []]);
    const [usd, kgs] = services;
    // all seven: 252.35 of services, 36.05 each; with travel 292.40, 41.77 each
    expect(usd).toMatchObject({ currency: 'USD', amount: '252.35', services: 14, people: 7, perPerson: '36.05', perPersonOfAll: '41.77' });
    const HIDDEN = { services: null, people: null, amount: null, perPerson: null };
    // transport is for two; the medical care with it, for else the difference would tell
    expect(usd.types).toEqual([{ type: 'medical', ...HIDDEN }, { type: 'psychological', services: 7, people: 6, amount: '70.70', perPerson: '11.78' }, { type: 'transport', ...HIDDEN }]);
    expect(kgs).toEqual({ ...HIDDEN, currency: 'KGS', amount: '500.00', perPersonOfAll: null, types: [] });
    const progress = (await does('director').read('/api/grant-progress')).items.find(({ grantId }: { grantId: string }) => grantId === grant.id);
    expect(progress).toEqual({ grantId: grant.id, spent: '292.40', unassigned: false, overspentLines: 1 });

    const seenByCare = await account(grant, 'specialist');
    expect([seenByCare.purposes, seenByCare.months, seenByCare.services[0].perPersonOfAll, told(seenByCare.lines)]).toEqual([[], [], null, told(lines)]);
    // a line that pays somebody besides is told to no colleague
    const mixed = await line(grant, { name: 'Отделение', serviceTypes: ['medical'], purposes: ['staff_pay'], amount: '400' });
    await does('director').create(`/api/grants/${grant.id}/costs`, { lineId: mixed.id, purpose: 'staff_pay', amount: '400', currency: 'USD', incurredOn: '2026-02-28' });
    expect(told((await account(grant, 'specialist')).lines)).toEqual(told(lines));
    expect(told((await account(grant)).lines)).toContainEqual([mixed.id, 'USD', '400.00']);
    expect((await who.lawyer.get(`/api/grants/${grant.id}/account`)).status).toBe(403);
    for (const path of [`/api/grants/${grant.id}/costs`, '/api/grant-progress']) expect((await who.specialist.get(path)).status).toBe(403);
  });

  it('keep what was handed in to a donor, until a director opens it again', async () => {
    const grant = await give();
    const talks = await line(grant, { serviceTypes: ['psychological'], purposes: ['rent'], amount: '500' });
    const rest = await line(grant, { purposes: ['rent'], amount: '100' });
    const rent = (incurredOn: string) => who.director.post(`/api/grants/${grant.id}/costs`, { lineId: talks.id, purpose: 'rent', amount: '5', currency: 'USD', incurredOn });
    const { body: paid } = await bill(await deliver(0), grant);
    const { body: rented } = await rent('2026-03-31');
    const close = (through: string) => who.director.post(`/api/grants/${grant.id}/closings`, { through });
    for (const [through, rule] of [['2025-12-31', 'closed_period_is_of_the_grant'], [inDays(0), 'closed_period_is_over']]) expect(code(await close(through))).toEqual([422, `rule.${rule}`]);
    const { body: first } = await close('2026-03-31');
    const refused = [422, 'rule.period_was_handed_in'];
    const before = await account(grant);
    expect(code(await bill(await deliver(1), grant))).toEqual(refused);
    // that year may mean a day that was handed in
    expect(code(await bill(await deliver(1), grant, { incurredOn: '2026' }))).toEqual(refused);
    expect(code(await who.specialist.post(`/api/service-costs/${paid.id}/void`, { reason: 'refunded' }, seen(paid)))).toEqual(refused);
    expect(code(await who.director.post(`/api/grants/${grant.id}/line-assignments`, { type: 'psychological', fromLineId: talks.id, toLineId: null }))).toEqual(refused);
    expect(code(await rent('2026-03-31'))).toEqual(refused);
    expect(code(await who.director.patch(`/api/grant-costs/${rented.id}`, { lineId: rest.id }, seen(rented)))).toEqual(refused);
    expect(code(await who.director.post(`/api/grant-costs/${rented.id}/void`, { reason: 'refunded' }, seen(rented)))).toEqual(refused);
    expect({ ...(await account(grant)), asOf: 0 }).toEqual({ ...before, asOf: 0 });
    expect((await rent('2026-04-01')).status).toBe(201);
    // what came later is assigned without it
    await bill(await deliver(1), grant, { incurredOn: '2026-04-02' });
    const assign = (toLineId: string | null) => who.director.post(`/api/grants/${grant.id}/line-assignments`, { type: 'psychological', fromLineId: talks.id, toLineId });
    const loose = async () => (await account(grant)).lines.filter(({ lineId }: { lineId: string | null }) => !lineId);
    expect([(await assign(null)).status, await loose()]).toEqual([204, [{ lineId: null, currency: 'USD', amount: '10.00' }]]);

    expect(code(await close('2026-03-30'))).toEqual([422, 'rule.closed_period_follows_the_last']);
    const { body: second } = await close('2026-04-30');
    const reopen = (closing: Row) => who.director.post(`/api/grant-closings/${closing.id}/reopening`, { reason: 'donor_asked' }, seen(closing));
    expect(code(await reopen(first))).toEqual([422, 'rule.later_period_is_reopened_first']);
    for (const closing of [second, first]) expect((await reopen(closing)).body).toMatchObject({ reopeningReason: 'donor_asked' });
    expect((await reopen(first)).status).toBe(412);
    expect((await who.director.patch(`/api/grant-costs/${rented.id}`, { lineId: rest.id }, seen(rented))).body.lineId).toBe(rest.id);
    expect((await who.specialist.post(`/api/service-costs/${paid.id}/void`, { reason: 'refunded' }, seen(paid))).status).toBe(201);
    expect((await does('lawyer').read(`/api/grants/${grant.id}/closings`)).items.map(({ through }: { through: string }) => through)).toEqual(['2026-04-30', '2026-03-31']);
    expect((await who.supervisor.post(`/api/grants/${grant.id}/closings`, { through: '2026-05-01' })).status).toBe(403);
    expect(code(await rent('2025-12-31'))).toEqual([422, 'rule.grant_was_running_on_that_day']);
  });

  it('add up to the last minor unit, whatever was billed, voided and moved in whichever order', async () => {
    const grant = await give({ amount: null });
    const lines: Row[] = [];
    for (const name of ['А', 'Б']) lines.push(await line(grant, { name, serviceTypes: ['psychological'], purposes: ['rent'], amount: '1' }));
    const amount = fc.bigInt({ min: 1n, max: 99_999_999n }).map(fromMinor);
    const step = fc.record({
      does: fc.constantFrom('service', 'service', 'other', 'other', 'void', 'move', 'assign'), amount, currency: fc.constantFrom('USD', 'KGS'), at: fc.nat({ max: 20 }), to: fc.nat({ max: 1 }),
    });
    const billed: { id: string; version: number; of: 'service' | 'other'; lineId: string | null; currency: string; amount: string }[] = [];
    for (const one of fc.sample(step, { numRuns: 40, seed: 11 })) {
      const picked = billed[one.at % Math.max(billed.length, 1)];
      if (one.does === 'service') billed.push({ ...(await bill(await deliver(one.at % 7), grant, { amount: one.amount, currency: one.currency })).body, of: 'service' });
      if (one.does === 'other') billed.push({ ...(await does('director').create(`/api/grants/${grant.id}/costs`, { lineId: lines[one.to].id, purpose: 'rent', amount: one.amount, currency: one.currency, incurredOn: '2026-05-05' })), of: 'other' });
      if (one.does === 'void' && picked) {
        await (picked.of === 'service' ? who.specialist : who.director).post(`/api/${picked.of === 'service' ? 'service' : 'grant'}-costs/${picked.id}/void`, { reason: 'refunded' }, seen(picked));
        billed.splice(billed.indexOf(picked), 1);
      }
      if (one.does === 'move' && picked?.of === 'other') Object.assign(picked, await does('director').change(`/api/grant-costs/${picked.id}`, picked, { lineId: lines[one.to].id }));
      if (one.does === 'assign') {
        const from = [null, lines[0].id, lines[1].id][one.at % 3];
        await who.director.post(`/api/grants/${grant.id}/line-assignments`, { type: 'psychological', fromLineId: from, toLineId: lines[one.to].id });
        for (const moved of billed) if (moved.of === 'service' && moved.lineId === from) Object.assign(moved, { lineId: lines[one.to].id, version: moved.version + 1 });
      }
    }
    const expected = new Map<string, bigint>();
    for (const { lineId, currency, amount: minor } of billed) expected.set(`${lineId} ${currency}`, (expected.get(`${lineId} ${currency}`) ?? 0n) + toMinor(minor));
    expect(billed.length).toBeGreaterThan(8);
    const byKey = (some: { lineId: string | null; currency: string; amount: string }[]) => new Map(some.map(one => [`${one.lineId} ${one.currency}`, toMinor(one.amount)]));
    const { lines: told, months } = await account(grant);
    expect(byKey(told)).toEqual(expected);
    const { rows } = await withClient(server.database.ownerUrl, db => db.query(`
      select line_id as "lineId", currency, sum(amount)::text as amount from (select line_id, currency, amount from service_costs where grant_id = $1 and voided_at is null
        union all select line_id, currency, amount from grant_costs where grant_id = $1 and voided_at is null) c group by line_id, currency`, [grant.id]));
    expect(byKey(rows)).toEqual(expected);
    for (const currency of ['USD', 'KGS']) {
      const sum = (some: { currency: string; amount: string }[]) => some.filter(one => one.currency === currency).reduce((all, one) => all + toMinor(one.amount), 0n);
      expect(sum(months)).toBe(sum(billed));
    }
  });
});
