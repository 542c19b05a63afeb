import { randomUUID } from 'node:crypto';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const CALM = [0, 1, 0, 1, 0, 1, 0, 1, 0];

describe('the clinical file', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let supervisor: Visitor;
  let specialist: Visitor;
  let colleague: Visitor;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    // one of the two offices has a second specialist
    await withClient(server.database.ownerUrl, db => db.query(`update role_grants set role = 'specialist' where user_id = $1`, [people.otherIntern.id]));
    [lawyer, supervisor, specialist, colleague] = await Promise.all((['lawyer', 'supervisor', 'specialist', 'otherintern'] as const).map(who => signIn(server, who)));
  });
  afterAll(() => server?.stop());

  /** A client whom both specialists care for. */
  async function inCare(): Promise<string> {
    const does = clerk(lawyer);
    const { id } = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Асанова' }] } });
    for (const { id: userId } of [people.specialist, people.otherIntern]) await does.create(`/api/clients/${id}/assignments`, { userId, role: 'care' });
    return id;
  }
  const write = (clientId: string, body: object = {}) =>
    clerk(specialist).create(`/api/clients/${clientId}/clinical-notes`, { kind: 'session', occurredOn: '2026-11-20', text: 'Спит три часа', ...body });
  const take = (clientId: string, body: object = {}) =>
    clerk(specialist).create(`/api/clients/${clientId}/assessments`, { instrument: 'phq_9', takenOn: '2026-11-20', answers: CALM, ...body });

  describe('its notes', () => {
    it('are written once, however often they are sent, and read by the whole care team, the latest first', async () => {
      const client = await inCare();
      const id = randomUUID();
      const note = await write(client, { id, minutes: 50 });
      expect(await write(client, { id, minutes: 50 })).toEqual(note);
      expect(note).toMatchObject({ id, kind: 'session', text: 'Спит три часа', minutes: 50, authorId: people.specialist.id, version: 1 });
      await write(client, { kind: 'medical_visit', occurredOn: '2026', text: 'Ранее' });
      await write(client, { kind: 'consultation', occurredOn: '2026-11-25', text: 'Позже' });
      const path = `/api/clients/${client}/clinical-notes`;
      const all = (await colleague.get(path)).body;
      expect(all.items.map((one: { text: string }) => one.text)).toEqual(['Позже', 'Спит три часа', 'Ранее']);
      const first = (await colleague.get(`${path}?limit=2`)).body;
      const second = (await colleague.get(`${path}?limit=2&after=${first.next}`)).body;
      expect([...first.items, ...second.items]).toEqual(all.items);
      expect((await colleague.get(`${path}?kind=medical_visit`)).body.items).toHaveLength(1);
    });

    it('are corrected by their author, seen as they were before, and deleted by nobody', async () => {
      const client = await inCare();
      const note = await write(client, { minutes: 50 });
      const path = `/api/clinical-notes/${note.id}`;
      const byAnother = await colleague.patch(path, { text: 'Спит хорошо' }, seen(note));
      expect([byAnother.status, byAnother.body.errors[0].pointer]).toEqual([422, '']);
      const corrected = await clerk(specialist).change(path, note, { text: 'Спит пять часов', minutes: null });
      expect(corrected).toMatchObject({ text: 'Спит пять часов', minutes: null, version: 2 });
      const stale = await specialist.patch(path, { text: 'Третье' }, seen(note));
      expect([stale.status, stale.body.differences]).toEqual([412, [{ pointer: '/text', yours: 'Третье', current: 'Спит пять часов' }]]);
      await clerk(specialist).change(path, corrected, { kind: 'consultation' });
      const versions = (await colleague.get(`${path}/versions`)).body;
      expect(versions).toMatchObject([{ text: 'Спит пять часов', minutes: null, kind: 'session' }, { text: 'Спит три часа', minutes: 50, kind: 'session' }]);
      expect((await specialist.delete(path)).status).toBe(404);
    });

    it('name the service they are about, of this client alone, and the service tells nobody that they do', async () => {
      const client = await inCare();
      const session = await clerk(specialist).create(`/api/clients/${client}/services`, { type: 'psychological' });
      const shownTo = async (who: Visitor) => (await who.get(`/api/clients/${client}/services`)).body.items;
      const before = [await shownTo(lawyer), await shownTo(specialist)];
      const note = await write(client, { serviceId: session.id });
      expect(note).toMatchObject({ serviceId: session.id });
      expect([await shownTo(lawyer), await shownTo(specialist)]).toEqual(before);
      const other = await clerk(specialist).create(`/api/clients/${await inCare()}/services`, { type: 'psychological' });
      for (const serviceId of [other.id, randomUUID()]) {
        const refused = await specialist.patch(`/api/clinical-notes/${note.id}`, { serviceId }, seen(note));
        expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'rule.unknown_reference']);
      }
      expect(await clerk(specialist).change(`/api/clinical-notes/${note.id}`, note, { serviceId: null })).toMatchObject({ serviceId: null });
    });

    it('of two who write the first at one moment are both kept, under one key', async () => {
      const client = await inCare();
      const body = { kind: 'session', occurredOn: '2026-11-20' };
      const both = await Promise.all([specialist, colleague].map((one, i) => one.post(`/api/clients/${client}/clinical-notes`, { ...body, text: `Первая ${i}` })));
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      expect((await colleague.get(`/api/clients/${client}/clinical-notes`)).body.items).toHaveLength(2);
      const keys = await withClient(server.database.ownerUrl, async db => (await db.query('select count(distinct key_id)::int as keys, bool_and(key_id <> (select key_id from clients where id = $1)) as own from clinical_notes where client_id = $1', [client])).rows[0]);
      expect(keys).toEqual({ keys: 1, own: true });
    });

    it.each([
      [{ text: '' }, '/text'], [{ kind: 'gossip' }, '/kind'], [{ minutes: 0 }, '/minutes'], [{ occurredOn: 'вчера' }, '/occurredOn'],
    ])('are refused at the field: %j', async (wrong, pointer) => {
      const answer = await specialist.post(`/api/clients/${await inCare()}/clinical-notes`, { kind: 'session', occurredOn: '2026', text: 'О', ...wrong });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
    });
  });

  describe('its assessments', () => {
    it('are scored by the instrument and stand in order, the change from first to last beside them', async () => {
      const client = await inCare();
      await take(client, { takenOn: '2026-11-02', answers: [0, 0, 1, 1, 0, 0, 0, 0, 0] });
      const first = await take(client, { takenOn: '2026-03', answers: [2, 2, 2, 2, 2, 2, 1, 1, 0] });
      expect(first).toMatchObject({ score: 14, band: 'moderate', alerts: [], authorId: people.specialist.id, voidedAt: null });
      const [series] = (await colleague.get(`/api/clients/${client}/assessments`)).body;
      expect(series.assessments.map((one: { score: number }) => one.score)).toEqual([14, 2]);
      expect(series.change).toEqual({ first: 14, last: 2, difference: -12, direction: 'better' });
      // some day of the year: before the first, or after the last
      await take(client, { takenOn: '2026' });
      expect((await colleague.get(`/api/clients/${client}/assessments`)).body[0].change).toBeNull();
    });

    it('tell at once of thoughts of death, also when another answer is missing; then there is no score', async () => {
      const taken = await take(await inCare(), { answers: [1, null, 1, 1, 1, 1, 1, 1, 1] });
      expect(taken).toMatchObject({ score: null, band: null, alerts: ['self_harm'], answers: [1, null, 1, 1, 1, 1, 1, 1, 1] });
    });

    it.each([[[0, 1, 2]], [[...CALM, 0]], [[4, 0, 0, 0, 0, 0, 0, 0, 0]], [[-1, 0, 0, 0, 0, 0, 0, 0, 0]]])('refuse answers of another shape: %j', async answers => {
      const answer = await specialist.post(`/api/clients/${await inCare()}/assessments`, { instrument: 'phq_9', takenOn: '2026', answers });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/answers']);
    });

    it('are taken out once, with a reason, and count no more', async () => {
      const client = await inCare();
      for (const takenOn of ['2026-01', '2026-02']) await take(client, { takenOn });
      const wrong = await take(client, { takenOn: '2026-03', answers: [3, 3, 3, 3, 3, 3, 3, 3, 0] });
      const path = `/api/assessments/${wrong.id}/void`;
      const { body } = await colleague.post(path, { reason: 'another_client' }, seen(wrong));
      expect(body).toMatchObject({ voidReason: 'another_client', score: 24 });
      expect((await specialist.post(path, { reason: 'another_client' }, seen(body))).status).toBe(409);
      const [series] = (await specialist.get(`/api/clients/${client}/assessments`)).body;
      expect([series.assessments.length, series.change.last]).toEqual([3, 4]);
    });
  });

  it('tells its care team who looked and who wrote, never what', async () => {
    const client = await inCare();
    await write(client);
    await colleague.get(`/api/clients/${client}/clinical-notes`);
    const { items } = (await specialist.get(`/api/clients/${client}/clinical-record`)).body;
    expect(items.map(({ actorId, act, part }: Record<string, string>) => [actorId, act, part])).toEqual([
      [people.otherIntern.id, 'read', 'clinical_files'], [people.specialist.id, 'insert', 'clinical_notes'],
    ]);
    expect(JSON.stringify(items)).not.toContain('Спит');
  });

  it('seals what is being typed as what was sent, and opens it to whoever is still in the care team', async () => {
    const client = await inCare();
    const note = await write(client);
    const { id: assessment } = await take(client);
    const forms = [`clinical-note:${client}`, `clinical-note-change:${note.id}`, `assessment:${client}`, `assessment-void:${assessment}`];
    for (const form of forms) {
      expect([form, (await specialist.put(`/api/drafts/${form}`, { content: 'Черновик' })).status]).toEqual([form, 204]);
      expect([form, (await lawyer.put(`/api/drafts/${form}`, { content: 'Чужой' })).status]).toEqual([form, 404]);
      expect((await specialist.get(`/api/drafts/${form}`)).body.content).toBe('Черновик');
    }
    const scopes = await withClient(server.database.ownerUrl, async db => (await db.query('select distinct k.scope from drafts d join data_keys k on k.id = d.key_id where d.form = any ($1)', [forms])).rows);
    expect(scopes).toEqual([{ scope: 'clinical' }]);
    await withClient(server.database.ownerUrl, db => db.query(`update client_assignments set starts_on = '2020-01-01', ends_on = current_date - 1 where client_id = $1 and user_id = $2`, [client, people.specialist.id]));
    for (const form of forms) {
      expect([form, (await specialist.get(`/api/drafts/${form}`)).status]).toEqual([form, 404]);
      expect([form, (await specialist.put(`/api/drafts/${form}`, { content: 'Снова' })).status]).toEqual([form, 404]);
    }
  });

  it('is erased with its client: its words, drafts of them and what they were before', async () => {
    const [written, empty] = [await inCare(), await inCare()];
    const note = await write(written);
    await clerk(specialist).change(`/api/clinical-notes/${note.id}`, note, { text: 'Спит пять часов' });
    await take(written);
    for (const form of [`clinical-note:${written}`, `clinical-note-change:${note.id}`]) await specialist.put(`/api/drafts/${form}`, { content: 'Черновик' });
    for (const client of [written, empty]) {
      const erasure = await clerk(supervisor).create(`/api/clients/${client}/erasure`, { reason: 'client_request' });
      expect((await (await signIn(server, 'director')).put(`/api/erasures/${erasure.id}/approval`)).status).toBe(204);
    }
    const told = JSON.stringify([await specialist.get(`/api/clients/${written}/clinical-notes`), await specialist.get(`/api/clinical-notes/${note.id}/versions`), await specialist.get(`/api/clients/${written}/assessments`)]);
    expect(told).not.toContain('Спит');
    expect((await specialist.get(`/api/clients/${written}/clinical-notes`)).status).toBe(200);
    expect(await withClient(server.database.ownerUrl, async db => (await db.query('select from drafts where form = any ($1)', [[`clinical-note:${written}`, `clinical-note-change:${note.id}`]])).rowCount)).toBe(0);
    // nothing is begun anew either, where nothing had been written
    for (const client of [written, empty]) {
      expect((await specialist.post(`/api/clients/${client}/clinical-notes`, { kind: 'session', occurredOn: '2026', text: 'Снова' })).status).toBe(410);
    }
    const keys = await withClient(server.database.ownerUrl, async db => (await db.query('select wrapped from data_keys where clinical_client_id = any ($1)', [[written, empty]])).rows);
    expect(keys).toEqual([{ wrapped: null }, { wrapped: null }]);
  });
});
