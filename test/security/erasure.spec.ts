import { open, keyIdOf } from '#libs/sealing/box';
import { Keyring } from '#libs/sealing/keyring';
import { runAdmin } from '../support/admin-command';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startReplica, startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';
import { refusedPackage } from './refused-package';

const ERASED = '(erased for good)';

/** One client of two is erased: his words are gone everywhere, the other's stay, and so does what is counted. */
describe('the erasure of a client', () => {
  let server: TestServer;
  let replica: { url: string; stop(): Promise<void> };
  let people: Organisation;
  let [lawyer, supervisor, director, there, specialist] = [] as unknown as Visitor[];
  let [his, other] = [] as unknown as { client: any; caseId: string; sharedId: string; deadlineId: string }[];
  let formerly: { client: any; caseId: string };
  let became: { id: string; person: { id: string } };
  let asked: string[];
  let afar: Visitor;
  let erasureId: string;
  const asOwner = <T>(sql: string, values: unknown[] = []) => withClient(server.database.ownerUrl, async db => (await db.query(sql, values)).rows as T[]);

  const enter = async (family: string) => {
    const does = clerk(lawyer);
    const person = { names: [{ family, given: 'Бермет' }], birthDate: '1987-05-09', gender: 'female', region: 'KG-O', phones: ['+996 700 100 900'] };
    const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2024-03', person });
    const one = await does.create('/api/cases', { clientId: client.id, kind: 'compensation', openedOn: '2024-04', title: `Дело ${family}` });
    const path = `/api/cases/${one.id}`;
    const proceeding = await does.create(`${path}/proceedings`, { stage: 'first_instance', openedOn: '2024-05' });
    await does.create(`${path}/charges`, { proceedingId: proceeding.id, codeEdition: 'KG-CC-2021', article: '137', particulars: `Обвинение ${family}` });
    await does.create(`${path}/hearings`, { proceedingId: proceeding.id, purpose: 'trial', startsAt: '2024-06-01T10:00:00+06:00', judge: `Судья ${family}` });
    await does.create(`${path}/log-entries`, { kind: 'note', occurredOn: '2024-06', text: `Запись ${family}` });
    await does.create(`${path}/events`, { happenedOn: '2024-02', placeKind: 'home', description: `Случилось с ${family}` });
    await does.create(`${path}/perpetrators`, { kind: 'person', service: 'unknown', name: { family: `Обидчик${family}`, given: 'Неизвестный' } });
    await does.create(`${path}/documents`, { kind: 'letter', language: 'ru', title: `Письмо ${family}`, content: words('Прошу принять') });
    const deadline = await does.create(`${path}/deadlines`, { title: `Срок ${family}`, dueOn: '2024-07-01' });
    await lawyer.post(`/api/deadlines/${deadline.id}/outcome`, { outcome: 'missed', note: `Пропустила ${family}` }, seen(deadline));
    const running = await does.create(`${path}/deadlines`, { title: `Идёт ${family}`, dueOn: '2024-08-01' });
    await lawyer.put(`/api/drafts/deadline-outcome:${running.id}`, { content: `Черновик ${family}` });
    return { client, caseId: one.id as string, sharedId: '', deadlineId: running.id as string };
  };

  /** Cared for, with words in every part of his care, and with his consents and a story about him. */
  const care = async (clientId: string, family: string) => {
    const path = `/api/clients/${clientId}`;
    await clerk(lawyer).create(`${path}/assignments`, { userId: people.specialist.id, role: 'care' });
    const does = clerk(specialist);
    await does.create(`${path}/plans`, { goals: [{ text: `Цель ${family}` }] });
    await does.create(`${path}/services`, { type: 'medicines', medicine: { name: `Лекарство ${family}`, dose: `Доза ${family}` } });
    await does.create(`${path}/services`, { type: 'transport', trip: { leavesAt: '2040-01-01T08:00:00+06:00', fromPlace: `Дом ${family}`, toPlace: `Суд ${family}` } });
    await does.create(`${path}/clinical-notes`, { kind: 'session', occurredOn: '2024-06', text: `Беседа ${family}` });
    await does.create(`${path}/assessments`, { instrument: 'who_5', takenOn: '2024-06', answers: [1, 2, 3, 4, 5] });
    await clerk(lawyer).create(`${path}/consents`, { purpose: 'media_story', giver: 'client', givenOn: '2024', means: 'signed_form', conditions: `Условие ${family}` });
    await clerk(lawyer).create(`${path}/stories`, { language: 'ru', title: `История ${family}`, text: `Рассказ ${family}` });
  };
  const PARTS_OF_CARE = ['plans', 'services', 'clinical-notes', 'assessments'];

  /** Asked of colleagues about a case and answered, and the case opened to one of them for a time. */
  const advice = async (caseId: string): Promise<string> => {
    const adviser = await signIn(server, 'otherlawyer');
    const question = { topic: 'appeal', audience: 'lawyers', question: `Вопрос о деле ${caseId}`, caseId };
    const { id } = await clerk(lawyer).create('/api/consults', question);
    await clerk(adviser).create(`/api/consults/${id}/answers`, { text: 'Совет' });
    await clerk(lawyer).create(`/api/consults/${id}/grants`, { userId: people.otherLawyer.id, endsOn: '2099-01-01' });
    return id;
  };
  const chainHolds = async () => {
    const uncovered = `select from audit_entries e where not exists (select from audit_checkpoints c where (c.until_tx, c.until_id) >= (e.tx, e.id)) limit 1`;
    await until('the record is chained', async () => !(await asOwner(uncovered)).length);
    expect(await runAdmin(server, 'audit verify')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('The record holds') });
  };

  beforeAll(async () => {
    server = await startTestServer({ TIREK_CHECKPOINT_SECONDS: '1' });
    replica = await startReplica(server);
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    [supervisor, director, there] = [await signIn(server, 'supervisor'), await signIn(server, 'director'), await signIn(replica, 'lawyer')];
    his = await enter('Исчезнувшая');
    other = await enter('Остающаяся');
    specialist = await signIn(server, 'specialist');
    await care(his.client.id, 'Исчезнувшая');
    await care(other.client.id, 'Остающаяся');
    // a witness who stands in both files, sealed under the key of the one that will be erased
    const [relative] = await clerk(lawyer).create(`/api/clients/${his.client.id}/relatives`, { kind: 'sister', person: { names: [{ family: 'Общая', given: 'Сестра' }] } });
    await clerk(lawyer).create(`/api/clients/${other.client.id}/relatives`, { kind: 'cousin', personId: relative.personId });
    await clerk(lawyer).create(`/api/clients/${other.client.id}/relatives`, { kind: 'friend', personId: his.client.person.id }).catch(() => null);
    his.sharedId = relative.personId;
    // he stood in another's file before, and was named otherwise there
    formerly = await enter('Соседняя');
    const [known] = await clerk(lawyer).create(`/api/clients/${formerly.client.id}/relatives`, { kind: 'brother', person: { names: [{ family: 'Прежнее', given: 'Имя' }] } });
    await lawyer.patch(`/api/persons/${known.personId}`, { names: [{ family: 'Второе', given: 'Имя' }] }, { 'if-match': '"1"' });
    became = await clerk(lawyer).create('/api/clients', { kind: 'direct_victim', takenOn: '2024-05', personId: known.personId });
    await refusedPackage(lawyer, director, his.caseId, his.client.id);
    // somebody opens his case, and so his file, to read
    afar = await signIn(server, 'farsupervisor');
    await clerk(afar).create('/api/emergency-accesses', { caseId: his.caseId, reason: 'Ночью позвонила сестра' });
    asked = [await advice(his.caseId), await advice(other.caseId)];
    await lawyer.put(`/api/drafts/log-entry:${his.caseId}`, { content: 'Черновик исчезнувшей' });
    await lawyer.put(`/api/drafts/log-entry:${other.caseId}`, { content: 'Черновик остающейся' });
    await there.get(`/api/cases/${his.caseId}`);
  }, 120_000);
  afterAll(async () => {
    await replica?.stop();
    await server?.stop();
  });

  const statistics = () => asOwner<object>(`
    select c.code, c.kind, c.taken_on, p.birth_year, p.gender, p.region, k.code as case_code, k.kind as case_kind, r.stage, r.opened_on, h.starts_at, h.purpose, g.outcome
      from clients c join persons p on p.id = c.person_id join case_clients cc on cc.client_id = c.id join cases k on k.id = cc.case_id
        join proceedings r on r.case_id = k.id join hearings h on h.case_id = k.id join charges g on g.case_id = k.id order by c.code`);
  let counted: object[];

  it('is asked for by a supervisor who sees the client, and not by others', async () => {
    counted = await statistics();
    const path = `/api/clients/${his.client.id}/erasure`;
    expect((await lawyer.post(path, { reason: 'client_request' })).status).toBe(403);
    expect((await afar.get(`/api/clients/${his.client.id}`)).status).toBe(200);
    expect((await afar.post(path, { reason: 'client_request' })).status).toBe(403);
    expect((await afar.post(`/api/clients/${other.client.id}/erasure`, { reason: 'client_request' })).status).toBe(404);
    expect((await supervisor.post(path, { reason: 'because' })).status).toBe(400);
    const { status, body } = await supervisor.post(path, { reason: 'client_request' });
    expect({ status, body }).toMatchObject({ status: 201, body: { clientCode: his.client.code, requestedBy: people.supervisor.id, approvedAt: null } });
    expect((await supervisor.post(path, { reason: 'client_request' })).status).toBe(409);
  });

  it('can be taken back until it is approved', async () => {
    const path = `/api/clients/${his.client.id}/erasure`;
    expect((await supervisor.delete(path)).status).toBe(204);
    expect((await supervisor.delete(path)).status).toBe(404);
    expect((await director.get('/api/erasures')).body.items).toEqual([]);
    erasureId = (await supervisor.post(path, { reason: 'client_request' })).body.id;
    expect((await lawyer.get(`/api/clients/${his.client.id}`)).body.displayName).toContain('Исчезнувшая');
  });

  it('is approved by somebody else, and by nobody who may not see him', async () => {
    const path = `/api/erasures/${erasureId}/approval`;
    expect((await lawyer.put(path)).status).toBe(403);
    expect((await afar.put(path)).status).toBe(404);
    const wall = await clerk(lawyer).create(`/api/cases/${his.caseId}/conflict-walls`, { userId: people.director.id, reason: 'Родственник' });
    expect((await director.put(path)).status).toBe(404);
    expect((await director.get('/api/erasures')).body.items).toEqual([]);
    expect((await lawyer.post(`/api/conflict-walls/${wall.id}/lifting`, { reason: 'Ошибка' }, seen(wall))).status).toBe(201);
    const own = await supervisor.put(path);
    expect({ status: own.status, rule: own.body.errors[0].code }).toEqual({ status: 422, rule: 'rule.erasure_is_approved_by_another' });
    expect((await director.get('/api/erasures')).body.items.map((item: { clientCode: string }) => item.clientCode)).toEqual([his.client.code]);
    await chainHolds();
    expect((await director.put(path)).status).toBe(204);
    expect((await director.put(path)).status).toBe(422);
  });

  it('leaves no word of him on any page, list or search, on any server', async () => {
    await until('the other server has let the key go', async () => (await there.get(`/api/cases/${his.caseId}`, { 'accept-language': 'en' })).body.narrative.title === ERASED);
    for (const visitor of [lawyer, there]) {
      const answers = [`/api/clients/${his.client.id}`, `/api/cases/${his.caseId}`, `/api/cases/${his.caseId}/log-entries`, `/api/cases/${his.caseId}/deadlines`, `/api/cases/${his.caseId}/documents`, `/api/cases/${his.caseId}/events`, `/api/clients/${his.client.id}/timeline`, '/api/today', '/api/cases', '/api/hearings'];
      for (const path of answers) {
        const { status, body } = await visitor.get(path, { 'accept-language': 'en' });
        expect({ path, status }).toEqual({ path, status: 200 });
        expect(JSON.stringify(body)).not.toMatch(/Исчезнувш/);
      }
      expect((await visitor.get(`/api/clients/${his.client.id}`, { 'accept-language': 'en' })).body).toMatchObject({ displayName: ERASED, code: his.client.code, birthYear: 1987 });
      expect((await visitor.get(`/api/clients/${his.client.id}`, { 'accept-language': 'ru' })).body.displayName).toBe('(удалено безвозвратно)');
      const found = (await visitor.post('/api/searches', { text: 'Исчезнувшая' })).body;
      expect(found.clients.filter((client: { id: string }) => client.id === his.client.id)).toEqual([]);
      expect((await visitor.post('/api/searches', { text: his.client.code })).body.clients[0].id).toBe(his.client.id);
    }
  });

  it('leaves no word of his care, his consents and the stories about him, and every word of another', async () => {
    const open = async ({ client: { id } }: { client: { id: string } }) => {
      const paths = [...PARTS_OF_CARE.map(part => [specialist, part] as const), [lawyer, 'consents'] as const, [lawyer, 'stories'] as const];
      const answers = [];
      for (const [visitor, part] of paths) answers.push(await visitor.get(`/api/clients/${id}/${part}`));
      return { statuses: answers.map(({ status }) => status), words: JSON.stringify(answers.map(({ body }) => body)) };
    };
    const [erased, left] = [await open(his), await open(other)];
    expect(left.statuses).toEqual([200, 200, 200, 200, 200, 200]);
    for (const word of ['Цель', 'Лекарство', 'Доза', 'Дом', 'Суд', 'Беседа', 'Условие', 'История']) {
      expect(left.words).toContain(`${word} Остающаяся`);
      expect(erased.words).not.toContain(`${word} Исчезнувшая`);
    }
    expect(left.words).toContain('[1,2,3,4,5]');
    expect(erased.words).not.toContain('[1,2,3,4,5]');
    expect(await asOwner('select from data_keys where clinical_client_id = $1 and wrapped is not null', [his.client.id])).toEqual([]);
    const late = { kind: 'session', occurredOn: '2024-07', text: 'Поздно' };
    expect((await specialist.post(`/api/clients/${his.client.id}/clinical-notes`, late)).status).toBe(410);
  });

  it('lets nothing be written into his file any more', async () => {
    const { status, body } = await lawyer.post(`/api/cases/${his.caseId}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'Поздно' });
    expect({ status, type: body.type }).toEqual({ status: 410, type: '/problems/erased' });
    const page = (await lawyer.get(`/api/clients/${his.client.id}`)).body;
    expect((await lawyer.patch(`/api/persons/${page.person.id}`, { note: 'Поздно' }, { 'if-match': `"${page.person.version}"` })).status).toBe(410);
  });

  it('touches nothing of another client, also not what was shared with him', async () => {
    const { body } = await lawyer.get(`/api/clients/${other.client.id}`, { 'accept-language': 'en' });
    expect(body.displayName).toContain('Остающаяся');
    expect(body.relatives.map((relative: { displayName: string }) => relative.displayName)).toContain('Общая Сестра');
    expect((await lawyer.get(`/api/cases/${other.caseId}`)).body.narrative.title).toBe('Дело Остающаяся');
    expect((await lawyer.get(`/api/drafts/log-entry:${other.caseId}`)).body.content).toBe('Черновик остающейся');
    const found = (await lawyer.post('/api/searches', { text: 'Остающаяся' })).body.clients;
    expect(found.map((client: { id: string }) => client.id)).toContain(other.client.id);
  });

  it('leaves no key, no token of his name and no draft in the database, and nothing sealed that still opens', async () => {
    expect((await lawyer.get(`/api/drafts/log-entry:${his.caseId}`)).status).toBe(404);
    expect((await lawyer.get(`/api/drafts/deadline-outcome:${his.deadlineId}`)).status).toBe(404);
    expect((await lawyer.get(`/api/drafts/deadline-outcome:${other.deadlineId}`)).body.content).toBe('Черновик Остающаяся');
    const { items: deadlines } = (await lawyer.get(`/api/cases/${his.caseId}/deadlines`, { 'accept-language': 'en' })).body;
    expect(deadlines.map(({ title, note, dueOn }: { title: string; note: string | null; dueOn: string }) => [title, note, dueOn])).toEqual([[ERASED, ERASED, '2024-07-01'], [ERASED, null, '2024-08-01']]);
    expect(await asOwner('select from name_tokens where person_id = $1', [his.client.person.id])).toEqual([]);
    expect(await asOwner('select from perpetrator_tokens where case_id = $1', [his.caseId])).toEqual([]);
    expect(await asOwner('select from log_tokens where case_id = $1', [his.caseId])).toEqual([]);
    expect(await asOwner('select from log_tokens where case_id = $1', [other.caseId])).toHaveLength(1);
    expect(await asOwner('select case_id from document_tokens where case_id = any ($1)', [[his.caseId, other.caseId]])).toEqual([{ case_id: other.caseId }]);
    expect((await lawyer.post('/api/documents/search', { text: 'принять', caseId: his.caseId })).body).toEqual({ items: [], more: false, moreCases: false });
    expect((await lawyer.post('/api/documents/search', { text: 'принять', caseId: other.caseId })).body.items).toHaveLength(1);
    const found = (await lawyer.post('/api/log-searches', { text: 'запись' })).body.items.map((entry: { caseId: string }) => entry.caseId);
    expect({ his: found.includes(his.caseId), other: found.includes(other.caseId) }).toEqual({ his: false, other: true });
    const [key] = await asOwner<{ id: string; wrapped: Buffer | null; destroyed_at: Date | null }>('select id, wrapped, destroyed_at from data_keys where client_id = $1', [his.client.id]);
    expect({ wrapped: key.wrapped, at: key.destroyed_at !== null }).toEqual({ wrapped: null, at: true });
    const ring = Keyring.fromRootKey(Buffer.from(server.rootKey));
    for (const { id, wrapped } of await asOwner<{ id: string; wrapped: Buffer }>('select id, wrapped from data_keys where wrapped is not null')) ring.unwrap(id, wrapped);
    const [{ id, names }] = await asOwner<{ id: string; names: Buffer }>('select id, names from persons where id = $1', [his.client.person.id]);
    expect(keyIdOf(names)).toBe(key.id);
    expect(() => open(ring.get(keyIdOf(names)), { table: 'persons', column: 'names', row: id }, names)).toThrow();
    const [{ left }] = await asOwner<{ left: string }>(`select count(*) as left from row_history where subject = 'persons' and subject_id = $1 and before::text like '%x01%'`, [his.client.person.id]);
    expect(left).toBe('0');
  });

  it('takes the advice on his cases along, and leaves that on others', async () => {
    expect((await lawyer.get(`/api/consults/${asked[0]}`)).status).toBe(404);
    expect((await lawyer.get(`/api/consults/${asked[1]}`)).body).toMatchObject({ answers: 1, caseId: other.caseId });
    for (const table of ['consult_cases', 'consult_answers', 'consult_addressees', 'assignments']) {
      expect(await asOwner(`select from ${table} where consult_id = $1`, [asked[0]])).toEqual([]);
    }
  });

  it('takes along why his case was opened in an emergency and closed by a wall, for whom a package was and why it was refused, not that it was', async () => {
    const { body } = await director.get('/api/emergency-accesses', { 'accept-language': 'en' });
    expect(body.items).toMatchObject([{ caseId: his.caseId, userId: people.farSupervisor.id, reason: ERASED }]);
    const kept = await asOwner<{ before: object }>(`select before from row_history where subject in ('emergency_accesses', 'consults', 'consult_answers', 'disclosure_requests', 'disclosure_verdicts') and before ?| '{reason,question,text,recipient}'`);
    expect(kept).toEqual([]);
    expect((await director.get('/api/disclosure-requests')).body.items).toMatchObject([{ caseId: his.caseId, recipient: null, state: 'refused', verdict: { reason: null } }]);
    const walls = (await lawyer.get(`/api/cases/${his.caseId}/access`, { 'accept-language': 'en' })).body;
    expect(JSON.stringify(walls)).not.toMatch(/Родственник|Ошибка/);
  });

  it('takes what was said of him in the file of another out of the record, whose chain holds', async () => {
    const history = () => asOwner<{ audit_id: string; before: string }>(`select audit_id, before::text from row_history where subject = 'persons' and subject_id = $1 order by 1`, [became.person.id]);
    const before = await history();
    expect(before.some(row => row.before.includes('x01'))).toBe(true);
    const { id } = await clerk(supervisor).create(`/api/clients/${became.id}/erasure`, { reason: 'court_order' });
    await chainHolds();
    expect((await director.put(`/api/erasures/${id}/approval`)).status).toBe(204);
    const after = await history();
    expect(after.map(row => row.audit_id)).toEqual(before.map(row => row.audit_id));
    expect(after.filter(row => row.before.includes('x01'))).toEqual([]);
    await chainHolds();
    expect((await lawyer.get(`/api/clients/${formerly.client.id}`)).body.displayName).toContain('Соседняя');
  });

  it('is no way to take words out of the record without one', async () => {
    const [kept] = await asOwner<{ audit_id: string; before: object }>(`select audit_id, before from row_history h where before <> app.without_words(before) and not app.words_may_be_gone(subject, subject_id) limit 1`);
    await asOwner('update row_history set before = app.without_words(before) where audit_id = $1', [kept.audit_id]);
    expect(await runAdmin(server, 'audit verify')).toMatchObject({ code: 1, err: expect.stringContaining(`Entry ${kept.audit_id} was changed`) });
    await asOwner('update row_history set before = $2 where audit_id = $1', [kept.audit_id, kept.before]);
    await chainHolds();
  });

  it('leaves what is counted, and the trail of what was done', async () => {
    expect(await statistics()).toEqual(counted);
    const trail = await asOwner<{ act: string; actor_id: string }>(`select act, actor_id from audit_entries where subject = 'client_erasures' and subject_id = $1 order by id`, [erasureId]);
    expect(trail).toEqual([{ act: 'insert', actor_id: people.supervisor.id }, { act: 'update', actor_id: people.director.id }]);
    const reads = await asOwner(`select from audit_entries where client_id = $1 and act = 'read'`, [his.client.id]);
    expect(reads.length).toBeGreaterThan(0);
  });

  it('is still so after a restart', async () => {
    await server.restart();
    lawyer = await signIn(server, 'lawyer');
    expect((await lawyer.get(`/api/clients/${his.client.id}`, { 'accept-language': 'en' })).body.displayName).toBe(ERASED);
  });

  it('is refused while words of another client lie under the same key', async () => {
    const shared = await enter('Соседствующая');
    await asOwner('insert into case_clients (case_id, client_id, created_by) values ($1, $2, $3)', [shared.caseId, other.client.id, people.lawyer.id]);
    const { body } = await supervisor.post(`/api/clients/${shared.client.id}/erasure`, { reason: 'retention_over' });
    const refused = await director.put(`/api/erasures/${body.id}/approval`);
    expect({ status: refused.status, rule: refused.body.errors[0].code }).toEqual({ status: 422, rule: 'rule.erasure_needs_cases_of_his_own' });
    expect((await lawyer.get(`/api/cases/${shared.caseId}`)).body.narrative.title).toBe('Дело Соседствующая');
  });
});
