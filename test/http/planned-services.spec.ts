import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

describe('a service that is planned', () => {
  let server: TestServer;
  let client: string;
  let grant: { id: string };
  let provider: { id: string };
  const who = {} as Record<'lawyer' | 'specialist' | 'director', Visitor>;
  const does = (name: keyof typeof who) => clerk(who[name]);
  const code = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const plan = (body: object) => does('specialist').create(`/api/clients/${client}/services`, body);
  const settle = (service: { id: string; version: number }, body: object) => who.specialist.post(`/api/services/${service.id}/outcome`, body, seen(service));

  beforeAll(async () => {
    server = await startTestServer();
    const people = await foundOrganisation(server);
    for (const name of ['lawyer', 'specialist', 'director'] as const) who[name] = await signIn(server, name);
    grant = await does('director').create('/api/grants', { donor: 'Фонд ООН', name: 'UNVFVT 2026', currency: 'USD', startsOn: '2026-01-01', endsOn: '2026-12-31', serviceTypes: ['psychological'] });
    provider = await does('specialist').create('/api/providers', { kind: 'rehabilitation_centre', name: 'Центр «Тумар»' });
    ({ clientId: client } = await enterSampleCase(who.lawyer));
    await does('lawyer').create(`/api/clients/${client}/assignments`, { userId: people.specialist.id, role: 'care' });
  });
  afterAll(() => server?.stop());

  it('is agreed for an hour, serves a goal of the plan, and says who is to pay', async () => {
    const { id: planId, goals: [goal] } = await does('specialist').create(`/api/clients/${client}/plans`, { goals: [{ text: 'Ходить без палки' }] });
    const planned = await plan({ type: 'psychological', dueOn: inDays(3), dueTime: '09:30', goalId: goal.id, payer: 'grant', grantId: grant.id, providerId: provider.id });
    expect(planned).toMatchObject({ dueTime: '09:30', planId, goalId: goal.id, payer: 'grant', grantId: grant.id, seriesId: null, providerName: 'Центр «Тумар»' });
    const changed = await who.specialist.patch(`/api/services/${planned.id}`, { dueTime: '14:00', payer: 'own_funds', grantId: null }, seen(planned));
    expect(changed.body).toMatchObject({ dueTime: '14:00', payer: 'own_funds', grantId: null });
    expect([(await plan({ type: 'social', dueOn: inDays(2) })).planId, (await plan({ type: 'social', dueOn: '2020-01-01' })).planId]).toEqual([planId, null]);
    const add = (body: object) => who.specialist.post(`/api/clients/${client}/services`, body);
    expect(code(await add({ type: 'social', dueTime: '09:30' }))).toEqual([422, 'rule.service_hour_has_a_day']);
    expect(code(await add({ type: 'social', payer: 'grant', grantId: grant.id }))).toEqual([422, 'rule.grant_pays_for_that_service']);
    expect(code(await add({ type: 'psychological', payer: 'grant' }))).toEqual([422, 'rule.foreseen_donor_pays_through_a_grant']);
    expect(code(await add({ type: 'social', goalId: grant.id }))).toEqual([422, 'rule.service_goal_is_of_its_plan']);
    expect((await add({ type: 'social', dueOn: inDays(1), dueTime: '9:30' })).status).toBe(400);
  });

  it('that repeats is planned in one go, each time with its own outcome, and does not take place any more from a day on', async () => {
    const first = await plan({ type: 'psychological', dueOn: '2030-01-07', dueTime: '10:00', repeat: { every: 'week', until: '2030-02-04' } });
    const all = async () => (await does('specialist').read(`/api/clients/${client}/services`)).items.filter((one: { seriesId: string }) => one.seriesId === first.id).sort((a: { dueOn: string }, b: { dueOn: string }) => a.dueOn.localeCompare(b.dueOn));
    const series = await all();
    expect(series.map((one: { dueOn: string; dueTime: string }) => `${one.dueOn} ${one.dueTime}`)).toEqual(['2030-01-07 10:00', '2030-01-14 10:00', '2030-01-21 10:00', '2030-01-28 10:00', '2030-02-04 10:00']);
    await settle(series[3], { outcome: 'missed', reason: 'ill' });
    expect((await who.lawyer.post(`/api/services/${series[0].id}/series-ending`, { reason: 'refused' })).status).toBe(404);
    const ended = await does('specialist').create(`/api/services/${series[0].id}/series-ending`, { from: '2030-01-21', reason: 'refused' });
    expect(ended.items.map((one: { dueOn: string; state: string; reason: string }) => [one.dueOn, one.state, one.reason])).toEqual([['2030-01-21', 'declined', 'refused'], ['2030-02-04', 'declined', 'refused']]);
    expect((await all()).map((one: { state: string }) => one.state)).toEqual(['planned', 'planned', 'declined', 'missed', 'declined']);
    const post = (body: object, path = `clients/${client}/services`) => who.specialist.post(`/api/${path}`, body);
    expect(code(await post({ type: 'social', repeat: { every: 'week', until: '2030-01-01' } }))).toEqual([422, 'rule.series_begins_on_a_day']);
    for (const until of ['2030-01-08', '2035-01-01']) expect(code(await post({ type: 'social', dueOn: '2030-01-07', repeat: { every: 'week', until } }))).toEqual([422, 'rule.series_is_not_too_long']);
    expect(code(await post({ reason: 'refused' }, `services/${(await plan({ type: 'social' })).id}/series-ending`))).toEqual([422, 'rule.service_is_of_a_series']);
  });

  it('drives at the same hour each time', async () => {
    const trip = { leavesAt: '2030-01-31T08:30:00+06:00', fromPlace: 'Дом', toPlace: 'Клиника', driverName: 'Бакыт' };
    await plan({ type: 'transport', trip, repeat: { every: 'month', until: '2030-03-31' } });
    const trips = (await does('specialist').read(`/api/clients/${client}/services?type=transport`)).items;
    expect(trips.map((one: { dueOn: string; trip: { leavesAt: string } }) => [one.dueOn, one.trip.leavesAt])).toEqual(['2030-03-31', '2030-02-28', '2030-01-31'].map(day => [day, `${day}T02:30:00.000Z`]));
  });

  it('of medicines has a wrong name or dose corrected by the care team, before and after its outcome', async () => {
    const planned = await plan({ type: 'medicines', medicine: { name: 'Сертралин', dose: '500 мг' } });
    const correct = (service: { id: string; version: number }, medicine: object, name: keyof typeof who = 'specialist') => who[name].patch(`/api/services/${service.id}`, { medicine }, seen(service));
    const corrected = await correct(planned, { name: 'Сертралин', dose: '50 мг' });
    expect(corrected.body).toMatchObject({ medicine: { name: 'Сертралин', dose: '50 мг' }, version: planned.version + 1 });
    expect((await correct(planned, { name: 'Другое' })).status).toBe(412);
    // a lawyer reads none of it, so he is told no more than that it is named
    expect((await correct(corrected.body, { name: 'Чужое' }, 'lawyer')).status).toBe(409);
    const done = (await settle(corrected.body, { outcome: 'delivered' })).body;
    expect((await correct(done, { name: 'Флуоксетин' })).body.medicine).toEqual({ name: 'Флуоксетин', dose: null });
    expect(code(await who.specialist.patch(`/api/services/${done.id}`, { dueOn: inDays(1), medicine: { name: 'О' } }, seen({ version: done.version + 1 })))).toEqual([409, 'rule.service_has_its_outcome']);
  });
});
