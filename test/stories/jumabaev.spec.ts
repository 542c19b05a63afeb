import { sentenceLength } from '#libs/law/sentence';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** The story of Dilyor Jumabaev: several matters of one person, and the people he sent. */
describe('the story of Jumabaev', () => {
  let server: TestServer;
  let does: ReturnType<typeof clerk>;
  let people: Organisation;
  let clientId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    does = clerk(await signIn(server, 'lawyer'));
    const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2014', person: { names: [{ family: 'Джумабаев', given: 'Дилёр' }], region: 'KG-O' } });
    clientId = client.id;
  });
  afterAll(() => server?.stop());

  it('2010: accused of possessing firearms, acquitted', async () => {
    const one = await does.create('/api/cases', { clientId, kind: 'criminal_defence', openedOn: '2010', title: 'Оружие' });
    const court = await does.create(`/api/cases/${one.id}/proceedings`, { stage: 'first_instance', openedOn: '2010' });
    const charge = await does.create(`/api/cases/${one.id}/charges`, { proceedingId: court.id, codeEdition: 'KG-CC-1997', article: '241', allegedOn: '2010' });
    await does.change(`/api/charges/${charge.id}`, charge, { outcome: 'acquitted', decidedOn: '2010' });
    await does.change(`/api/proceedings/${court.id}`, court, { closedOn: '2010', outcome: 'acquittal' });
  });

  it('2012: his house is searched, nothing is found, and there is no case', async () => {
    const event = await does.create(`/api/clients/${clientId}/events`, { happenedOn: '2012', region: 'KG-O', placeKind: 'home', description: 'Обыск в поисках экстремистских материалов. Ничего не найдено.' });
    await does.create(`/api/events/${event.id}/acts`, { victimId: clientId, kind: 'search' });
    expect(event).toMatchObject({ caseId: null, clientId });
  });

  it('2014: fifteen years sought, six imposed, paroled in a year nobody wrote down', async () => {
    const one = await does.create('/api/cases', { clientId, kind: 'criminal_defence', openedOn: '2014', title: 'Материалы' });
    const court = await does.create(`/api/cases/${one.id}/proceedings`, { stage: 'first_instance', openedOn: '2014' });
    const charge = await does.create(`/api/cases/${one.id}/charges`, { proceedingId: court.id, codeEdition: 'KG-CC-1997', article: '299-2', soughtKind: 'imprisonment', soughtMonths: 180 });
    const decided = await does.change(`/api/charges/${charge.id}`, charge, { outcome: 'convicted', decidedOn: '2014', imposedKind: 'imprisonment', imposedMonths: 72, servedFrom: '2014', paroledOn: 'XXXX' });
    expect(decided).toMatchObject({ soughtMonths: 180, imposedMonths: 72 });
    expect([decided.soughtMonths, decided.imposedMonths].map(months => sentenceLength(months).years)).toEqual([15, 6]);
    expect(decided.paroledOn).toBe('XXXX');
  });

  it('never has a sentence served before it was imposed', async () => {
    const { cases } = await does.read(`/api/clients/${clientId}`);
    const pages = await Promise.all(cases.map((one: { id: string }) => does.read(`/api/cases/${one.id}`)));
    const charge = pages.flatMap(page => page.charges).find(one => one.outcome === 'convicted');
    await expect(does.change(`/api/charges/${charge.id}`, charge, { servedFrom: '2013' })).rejects.toThrow(/422/);
  });

  it('sends others to the organisation', async () => {
    const referred = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026-10', referralSource: 'client', referredByClientId: clientId, person: { names: [{ family: 'Выдуманный', given: 'Человек' }] } });
    const { referred: list } = await does.read(`/api/clients/${clientId}`);
    expect(list).toMatchObject([{ id: referred.id, displayName: 'Выдуманный Человек' }]);
  });

  it('takes part in a programme of rehabilitation, which touches none of his charges', async () => {
    await does.create(`/api/clients/${clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
    const specialist = clerk(await signIn(server, 'specialist'));
    const plan = await specialist.create(`/api/clients/${clientId}/plans`, { goals: [{ text: 'Вернуться к ремеслу' }] });
    const service = await specialist.create(`/api/clients/${clientId}/services`, { type: 'vocational', planId: plan.id, plannedOn: '2026-09' });
    const { items } = await does.read(`/api/clients/${clientId}/services`);
    expect(items).toMatchObject([{ type: 'vocational', state: 'planned', planId: plan.id }]);
    expect((await (await signIn(server, 'specialist')).post(`/api/services/${service.id}/outcome`, { outcome: 'delivered', occurredOn: '2026-10' }, seen(service))).status).toBe(201);
    const { cases } = await does.read(`/api/clients/${clientId}`);
    const charges = (await Promise.all(cases.map((one: { id: string }) => does.read(`/api/cases/${one.id}`)))).flatMap(page => page.charges.map((one: { outcome: string }) => one.outcome));
    expect(charges.sort()).toEqual(['acquitted', 'convicted']);
  });

  it('has all his matters on one line of time', async () => {
    const { items } = await does.read(`/api/clients/${clientId}/timeline`);
    const line = items.map((one: Record<string, unknown>) => [one.on, one.kind, one.kind === 'charge' ? [one.outcome, one.soughtMonths, one.imposedMonths, one.paroledOn] : one.text]);
    expect(line).toEqual([
      ['2010', 'charge', ['acquitted', null, null, null]],
      ['2010', 'case', 'Оружие'],
      ['2012', 'event', 'Обыск в поисках экстремистских материалов. Ничего не найдено.'],
      ['2014', 'charge', ['convicted', 180, 72, 'XXXX']],
      ['2014', 'case', 'Материалы'],
      ['2026-10', 'service', null],
    ]);
    expect(items.at(-1)).toMatchObject({ serviceType: 'vocational', caseId: null });
    expect(items[2]).toMatchObject({ caseId: null, actKinds: ['search'] });
  });
});
