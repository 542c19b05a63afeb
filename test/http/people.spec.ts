import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('people over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
  });
  afterAll(() => server?.stop());

  const takeOn = (family: string, given: string, more: object = {}) => does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family, given }], ...more } });

  it('keeps what is known of a date and shows the year alone in clear', async () => {
    const client = await takeOn('Частичный', 'Дата', { birthDate: '1984-22~' });
    expect(client).toMatchObject({ birthYear: 1984, person: { birthDate: '1984-22~' } });
  });

  it('numbers clients without gap or repetition', async () => {
    const clients = await Promise.all(Array.from({ length: 5 }, (_, at) => takeOn('Номерной', `Имя${at}`)));
    const codes = clients.map(client => client.code);
    expect(new Set(codes).size).toBe(5);
    for (const code of codes) expect(code).toMatch(/^OSH-\d{4}-\d{4}$/);
  });

  it('shows kin and representatives from both ends, and of the other nothing to whoever may see one alone', async () => {
    const son = await takeOn('Сыновний', 'Сын', { gender: 'male', diedOn: '2026-03' });
    const [{ personId }] = await does.create(`/api/clients/${son.id}/relatives`, { kind: 'father', person: { names: [{ family: 'Отцовский', given: 'Отец' }], gender: 'male' } });
    await does.create(`/api/clients/${son.id}/representations`, { personId, basis: 'power_of_attorney', purpose: 'criminal', startsOn: '2024' });
    await does.create(`/api/clients/${son.id}/representations`, { personId, basis: 'legal_successor', startsOn: '2026-03', authorityDocument: 'Постановление о допуске' });
    const father = await does.create('/api/clients', { personId, kind: 'indirect_victim', victimClientId: son.id, takenOn: '2026' });
    expect(father).toMatchObject({
      relatives: [{ displayName: 'Сыновний Сын', kind: 'son', clientId: son.id }],
      represents: [
        { clientId: son.id, code: son.code, displayName: 'Сыновний Сын', basis: 'power_of_attorney', purpose: 'criminal', startsOn: '2024', current: false },
        { clientId: son.id, basis: 'legal_successor', purpose: 'all', startsOn: '2026-03', authorityDocument: 'Постановление о допуске', current: true },
      ],
    });
    // entered from his side as well, he is shown once
    const [twice, ...more] = await does.create(`/api/clients/${father.id}/relatives`, { kind: 'son', personId: son.person.id });
    expect([twice.kind, more]).toEqual(['son', []]);
    const unknown = await takeOn('Неизвестный', 'Ребёнок');
    const [mother] = await does.create(`/api/clients/${unknown.id}/relatives`, { kind: 'mother', person: { names: [{ family: 'Материнская' }] } });
    expect(await does.create('/api/clients', { personId: mother.personId, kind: 'indirect_victim', victimClientId: unknown.id, takenOn: '2026' })).toMatchObject({ relatives: [{ kind: 'child' }] });

    const alone = await takeOn('Одиночный', 'Доверитель');
    const [brother] = await does.create(`/api/clients/${alone.id}/relatives`, { kind: 'brother', person: { names: [{ family: 'Братов' }] } });
    await does.create(`/api/clients/${alone.id}/representations`, { personId: brother.personId, basis: 'guardian', startsOn: '2026' });
    const client = await does.create('/api/clients', { personId: brother.personId, kind: 'indirect_victim', takenOn: '2026' });
    await does.create(`/api/clients/${client.id}/assignments`, { userId: people.specialist.id, role: 'care' });
    const seen = (await (await signIn(server, 'specialist')).get(`/api/clients/${client.id}`)).body;
    expect(seen).toMatchObject({ displayName: 'Братов', relatives: [], represents: [] });
    expect(JSON.stringify(seen)).not.toMatch(/Одиночный/);
  });

  describe('the search for a sealed name', () => {
    beforeAll(async () => {
      await takeOn('Кочкаров', 'Шукурулло');
      await takeOn('Өмүрбекова', 'Гүлнара');
      await takeOn('Щербаков', 'Ёлкин');
    });

    it.each([
      ['Кочкаров', 'Кочкаров'], ['Kochkarov', 'Кочкаров'], ['Кочкоров', 'Кочкаров'], ['кочк', 'Кочкаров'], ['КОЧКАРОВ ШУКУРУЛЛО', 'Кочкаров'], ['шукурулло кочкаров', 'Кочкаров'],
      ['Омурбекова', 'Өмүрбекова'], ['Omurbekova', 'Өмүрбекова'], ['гулнара', 'Өмүрбекова'], ['Елкин', 'Щербаков'],
    ])('by %s finds %s first', async (text, family) => {
      const { clients } = (await lawyer.post('/api/searches', { text })).body;
      expect(clients[0]?.displayName).toContain(family);
    });

    it('finds a client by his code', async () => {
      const client = await takeOn('Кодовый', 'Человек');
      const { clients } = (await lawyer.post('/api/searches', { text: client.code.toLowerCase() })).body;
      expect(clients.map((one: { id: string }) => one.id)).toContain(client.id);
    });

    it('follows a change of name', async () => {
      const client = await takeOn('Прежняя', 'Фамилия');
      await does.change(`/api/persons/${client.person.id}`, client.person, { names: [{ family: 'Новейшая', given: 'Фамилия' }] });
      expect((await lawyer.post('/api/searches', { text: 'Новейшая' })).body.clients).toHaveLength(1);
      expect((await lawyer.post('/api/searches', { text: 'Прежняя' })).body.clients).toEqual([]);
    });

    it('tells a colleague of another office nothing', async () => {
      const far = await signIn(server, 'farlawyer');
      expect((await far.post('/api/searches', { text: 'Кочкаров' })).body).toEqual({ clients: [], cases: [] });
    });
  });

  describe('a change', () => {
    it('removes what is sent as null, and keeps what is left out', async () => {
      const { person } = await takeOn('Меняется', 'Адрес', { address: 'прежний', note: 'остаётся', phones: ['1'] });
      const changed = await does.change(`/api/persons/${person.id}`, person, { address: null, phones: ['2', '3'] });
      expect(changed).toMatchObject({ address: null, phones: ['2', '3'], note: 'остаётся', version: person.version + 1 });
    });

    it('made on an old version names the fields that differ', async () => {
      const { person } = await takeOn('Двое', 'Пишут');
      await does.change(`/api/persons/${person.id}`, person, { note: 'один' });
      const late = await lawyer.patch(`/api/persons/${person.id}`, { note: 'другой' }, seen(person));
      expect(late.status).toBe(412);
      expect(late.body.differences).toEqual([{ pointer: '/note', yours: 'другой', current: 'один' }]);
    });
  });

  describe('drafts', () => {
    it('are kept for their writer and nobody else', async () => {
      expect((await lawyer.put('/api/drafts/new-client', { content: '{"a":1}' })).status).toBe(204);
      expect((await lawyer.get('/api/drafts/new-client')).body.content).toBe('{"a":1}');
      const other = await signIn(server, 'otherlawyer');
      expect((await other.get('/api/drafts/new-client')).status).toBe(404);
      expect((await lawyer.delete('/api/drafts/new-client')).status).toBe(204);
      expect((await lawyer.get('/api/drafts/new-client')).status).toBe(404);
    });
  });
});
