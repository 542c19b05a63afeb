import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('consents at the desk', () => {
  let server: TestServer;
  let people: Organisation;
  const as = {} as Record<'reception' | 'lawyer' | 'farSupervisor', Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['reception', 'lawyer', 'farSupervisor'] as const) as[who] = await signIn(server, who.toLowerCase());
  });
  afterAll(() => server?.stop());

  const card = (family: string, given: string, rest: object = {}) => ({ channel: 'visit', topic: 'torture', name: { family, given }, ...rest });
  const enter = (body: object) => clerk(as.reception).create('/api/enquiries', body);

  it('writes down what a client takes back who stands there, and is told of his consents only for what and since when', async () => {
    const does = clerk(as.lawyer);
    const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Отзывова', given: 'Сыргак' }] } });
    for (const [purpose, givenOn] of [['photo', '2026-02'], ['photo', '2026-03-01'], ['statistics', '2026-02']]) await does.create(`/api/clients/${client.id}/consents`, { giver: 'client', means: 'signed_form', purpose, givenOn, conditions: 'Тайное условие' });
    const tries = async (id: string, purpose = 'photo', who = as.reception) =>
      [(await who.get(`/api/enquiries/${id}/consents`)).body.items, (await who.post(`/api/enquiries/${id}/consent-withdrawals`, { purpose })).status];
    const states = async () => (await does.read(`/api/clients/${client.id}/consents`)).items.map((one: { purpose: string; state: string }) => `${one.purpose} ${one.state}`).sort();
    const visit = await enter(card('Отзывова', 'Сыргак', { personId: client.person.id }));
    // a caller says so of himself, a stranger is nobody's client, and other desks have others
    const call = await enter(card('Отзывова', 'Сыргак', { channel: 'phone', personId: client.person.id, earlierId: visit.id }));
    for (const { id } of [call, await enter(card('Незнакомцев', 'Сыргак'))]) expect(await tries(id)).toEqual([[], 422]);
    expect(await tries(visit.id, 'photo', as.farSupervisor)).toEqual([undefined, 404]);
    expect((await as.lawyer.get(`/api/enquiries/${visit.id}/consents`)).status).toBe(403);
    expect(await states()).toEqual(['photo standing', 'photo standing', 'statistics standing']);
    expect(await tries(visit.id)).toEqual([[{ purpose: 'photo', givenOn: '2026-03-01' }, { purpose: 'statistics', givenOn: '2026-02' }], 204]);
    expect(await states()).toEqual(['photo withdrawn', 'photo withdrawn', 'statistics standing']);
    const asOwner = (sql: string, values: unknown[]) => withClient(server.database.ownerUrl, db => db.query(sql, values));
    expect((await asOwner(`select from audit_entries where act = 'read' and client_id = $1 and actor_id = $2`, [client.id, people.reception.id])).rowCount).toBe(1);
    // a restricted case closes him, and a visit is over at midnight
    const one = await does.create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2026', title: 'Дело', restricted: true });
    expect(await tries(visit.id, 'statistics')).toEqual([undefined, 404]);
    await does.change(`/api/cases/${one.id}`, one, { restricted: false });
    await asOwner(`update enquiries set created_at = created_at - interval '1 day', received_at = received_at - interval '1 day' where id = $1`, [visit.id]);
    expect([...(await tries(visit.id, 'statistics')), ...(await states())]).toEqual([[], 422, 'photo withdrawn', 'photo withdrawn', 'statistics standing']);
  });

  it('is told nothing of the consents of a restricted client whom it knows from the open file of another', async () => {
    const does = clerk(as.lawyer);
    const father = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Открытов', given: 'Отец' }] } });
    const [{ personId }] = await does.create(`/api/clients/${father.id}/relatives`, { kind: 'son', person: { names: [{ family: 'Открытов', given: 'Сын' }] } });
    const son = await does.create('/api/clients', { personId, kind: 'indirect_victim', victimClientId: father.id, takenOn: '2026' });
    await does.create(`/api/clients/${son.id}/consents`, { giver: 'client', means: 'signed_form', purpose: 'photo', givenOn: '2026-03-01' });
    const visit = await enter(card('Открытов', 'Сын', { personId }));
    const told = async () => (await as.reception.get(`/api/enquiries/${visit.id}/consents`)).body.items;
    expect(await told()).toHaveLength(1);
    await does.create('/api/cases', { clientId: son.id, kind: 'other', openedOn: '2026', title: 'Дело', restricted: true });
    expect((await as.reception.get(`/api/enquiries/${visit.id}/consents`)).body.items ?? []).toEqual([]);
    expect((await as.reception.post(`/api/enquiries/${visit.id}/consent-withdrawals`, { purpose: 'photo' })).status).toBeGreaterThanOrEqual(400);
    expect((await does.read(`/api/clients/${son.id}/consents`)).items[0].state).toBe('standing');
  });
});
