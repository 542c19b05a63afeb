import { INDICATORS } from '#libs/indicators/all-indicators';
import { officeDay } from '#libs/law/office-day';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

/** Worked out by hand: nine people at one office, six at the other, one of them served in a case. */
describe('figures for a director', () => {
  let server: TestServer;
  let people: Organisation;
  let director: Visitor;
  let women: string[];

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const takeOn = async (login: string, count: number, person: object) => {
      const does = clerk(await signIn(server, login));
      const ids: string[] = [];
      for (let at = 0; at < count; at += 1) ids.push((await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2025-03', person: { names: [{ family: 'Счётова', given: `Ай${'абвгдежз'[at]}` }], ...person } })).id);
      return ids;
    };
    women = await takeOn('lawyer', 6, { gender: 'female', birthDate: '1990', region: 'KG-O' });
    await takeOn('lawyer', 3, { gender: 'male', birthDate: '2010', region: 'KG-O', vulnerabilities: ['child'] });
    await takeOn('farlawyer', 6, { gender: 'female', birthDate: '1950', region: 'KG-C' });
    await enterSampleCase(await signIn(server, 'lawyer'));
    director = await signIn(server, 'director');
  });
  afterAll(() => server?.stop());

  const table = async (path: string) => {
    const { status, body } = await director.get(`/api/indicators/${path}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body.items.at(-1);
  };
  const rowsOf = async (path: string) => Object.fromEntries((await table(path)).rows.filter(({ units }: { units: number }) => units !== 0).map(({ key, units }: { key: string[]; units: number | null }) => [key.join(), units]));
  const IN_2025 = 'from=2025-01-01&until=2025-12-31';

  it('define each indicator in the language of the reader', async () => {
    const { body } = await director.get('/api/indicators', { 'accept-language': 'ky' });
    expect(body.map(({ code }: { code: string }) => code).sort()).toEqual([...INDICATORS.keys()].sort());
    const taken = body.find(({ code }: { code: string }) => code === 'clients_taken_on');
    expect(taken).toMatchObject({ name: 'Жаңы ишеним көрсөтүүчүлөр', version: 1 });
    expect(taken.dimensions).toContainEqual({ name: 'gender', label: 'Жынысы', partition: true, stages: false });
  });

  it('count everybody once, over all offices', async () => {
    const { body } = await director.get(`/api/figures?${IN_2025}`);
    const totals = Object.fromEntries(body.items.map(({ indicator, rows }: { indicator: string; rows: { units: number | null }[] }) => [indicator, rows[0].units]));
    expect(totals).toMatchObject({ clients_taken_on: 15, clients_served: 0, cases_opened: 0 });
    expect(Object.keys(totals)).toHaveLength(INDICATORS.size);
  });

  it('are broken down by office, named in the language of the reader', async () => {
    const { rows } = await table(`clients_taken_on/figures?${IN_2025}&by=office`);
    expect(rows.map(({ key, units }: { key: string[]; units: number }) => [key[0], units])).toEqual(expect.arrayContaining([[people.lawyer.officeId, 9], [people.farLawyer.officeId, 6]]));
    expect(rows.every(({ key, labels }: { key: string[]; labels: string[] }) => labels[0] && labels[0] !== key[0])).toBe(true);
  });

  it('do not tell of three boys, in whatever table they would stand', async () => {
    expect(await rowsOf(`clients_taken_on/figures?${IN_2025}&by=gender`)).toEqual({ female: null, male: null });
    expect(await rowsOf(`clients_taken_on/figures?${IN_2025}&by=age`)).toEqual({ '0-17': null, '35-49': null, '65+': 6 });
    expect(await table(`clients_taken_on/figures?${IN_2025}&by=age`)).toMatchObject({ together: 9 });
    expect(await rowsOf(`clients_taken_on/figures?${IN_2025}&by=vulnerability`)).toEqual({ child: null });
    expect((await director.get(`/api/indicators/clients_taken_on/figures?${IN_2025}&by=gender&within=region`)).body.items[0].rows[0].units).toBe(15);
    const crossed = await rowsOf(`clients_taken_on/figures?${IN_2025}&by=gender&within=region`);
    expect([crossed['male,KG-O'], [crossed['female,KG-C'], crossed['female,KG-O']].filter(units => units !== null)]).toEqual([null, [6]]);
  });

  it('do not tell of one person served', async () => {
    expect(await rowsOf('clients_served/figures?from=2026-01-01&until=2026-12-31')).toEqual({ '': null });
    expect((await director.get('/api/figures?from=2026-01-01&until=2026-12-31')).body.items.find(({ indicator }: { indicator: string }) => indicator === 'clients_served').rows).toEqual([{ key: [], labels: [], units: null, amount: null }]);
  });

  it('hold no name and no code', async () => {
    const answers = await Promise.all(['clients_taken_on', 'clients_served', 'cases_opened'].map(code => director.get(`/api/indicators/${code}/figures?from=2020-01-01&until=2027-12-31&by=office`)));
    for (const { body } of answers) expect(JSON.stringify(body)).not.toMatch(/Счётова|Токтогулова|OSH-\d/);
  });

  it('measure money by currency, and not where few people stand behind it', async () => {
    const lawyer = await signIn(server, 'lawyer');
    const advise = async (client: string, costs: object[]) => {
      const planned = await clerk(lawyer).create(`/api/clients/${client}/services`, { type: 'legal_advice', plannedOn: '2024-05-01' });
      const { body: done } = await lawyer.post(`/api/services/${planned.id}/outcome`, { outcome: 'delivered', occurredOn: '2024-05-10' }, seen(planned));
      for (const cost of costs) await clerk(lawyer).create(`/api/services/${done.id}/costs`, { payer: 'own_funds', ...cost });
    };
    for (const client of women) await advise(client, [{ amount: '1000.10', currency: 'KGS' }]);
    await advise(women[0], [{ amount: '500', currency: 'KGS' }, { amount: '10.55', currency: 'USD' }]);
    const told = async (path: string) => (await table(path)).rows.filter(({ units }: { units: number }) => units !== 0).map(({ key, labels, units, amount }: any) => [key.join(), labels.at(-1), units, amount]);
    const IN_2024 = 'from=2024-01-01&until=2024-12-31';
    expect(await told(`costs_of_services/figures?${IN_2024}`)).toEqual([['KGS', 'KGS', 6, '6500.60'], ['USD', 'USD', null, null]]);
    expect(await told(`cost_per_person/figures?${IN_2024}&by=gender`)).toEqual([['KGS,female', 'Женский', 6, '1083.43'], ['USD,female', 'Женский', null, null]]);
    expect(await told(`services_per_person/figures?${IN_2024}`)).toEqual([['', undefined, 6, '1.17']]);
    expect(await told(`costs_of_services/figures?${IN_2024}&by=grant`)).toEqual([['KGS,none', 'нет', 6, '6500.60'], ['USD,none', 'нет', null, null]]);
    expect((await director.get('/api/indicators')).body.find(({ code }: { code: string }) => code === 'cost_per_person').measure).toBe('money_per_person');
  });

  it('leave out who says no to statistics from that moment on, and say that it is so', async () => {
    const does = clerk(await signIn(server, 'lawyer'));
    const taken = async () => { const { rows, leftOut } = await table(`clients_taken_on/figures?${IN_2025}`); return [rows[0].units, leftOut]; };
    expect(await taken()).toEqual([15, 0]);
    await does.create(`/api/clients/${women[5]}/consent-withdrawals`, { purpose: 'statistics', withdrawnBy: 'client' });
    expect(await taken()).toEqual([14, null]);
    for (const client of women.slice(0, 4)) await does.create(`/api/clients/${client}/consent-withdrawals`, { purpose: 'statistics', withdrawnBy: 'client' });
    expect(await taken()).toEqual([10, 5]);
    const agree = (givenOn: string) => does.create(`/api/clients/${women[5]}/consents`, { purpose: 'statistics', giver: 'client', givenOn, means: 'signed_form' });
    await agree('2025-06-01');
    expect(await taken()).toEqual([10, 5]);
    await agree(officeDay(undefined, new Date()));
    expect(await taken()).toEqual([11, null]);
  });

  it.each([
    ['clients_taken_on/figures?from=2025-12-31&until=2025-01-01', 422, '/until'],
    ['clients_taken_on/figures?from=2025-01-01&until=2025-12-31&by=service_type', 422, '/by'],
    ['clients_taken_on/figures?from=2025-01-01&until=2025-12-31&by=gender&within=gender', 422, '/within'],
    ['clients_taken_on/figures?from=2025-01-01&until=2025-12-31&by=vulnerability&within=disability', 422, '/within'],
    ['clients_taken_on/figures?from=2025-13-01&until=2025-12-31', 400, '/from'],
    ['clients_taken_on/figures?from=2025-01-01', 400, '/until'],
  ])('refuse %s', async (path, status, pointer) => {
    const answer = await director.get(`/api/indicators/${path}`);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([status, pointer]);
  });

  it('of what nobody has defined are not there', async () => {
    expect((await director.get(`/api/indicators/nothing/figures?${IN_2025}`)).status).toBe(404);
  });

  it.each(['lawyer', 'supervisor', 'specialist', 'reception', 'admin'])('are not for a %s', async login => {
    const visitor = await signIn(server, login);
    expect((await visitor.get(`/api/figures?${IN_2025}`)).status).toBe(403);
  });
});
