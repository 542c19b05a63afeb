import { randomUUID } from 'node:crypto';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { type Answer, signIn, type Visitor } from '../support/visitor';

type Who = 'lawyer' | 'otherLawyer' | 'farLawyer' | 'supervisor' | 'farSupervisor' | 'reception' | 'director' | 'intern';

/** A name is compared with everybody's before somebody is taken on; the answer names no case, no code and no person. */
describe('a conflict check', () => {
  let server: TestServer;
  let people: Organisation;
  const as = {} as Record<Who, Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['lawyer', 'otherLawyer', 'farLawyer', 'supervisor', 'farSupervisor', 'reception', 'director', 'intern'] as const) as[who] = await signIn(server, who.toLowerCase());
  });
  beforeEach(() => asOwner(`update conflict_checks set created_at = created_at - interval '2 days'`));
  afterAll(() => server?.stop());

  const asOwner = (sql: string, values: unknown[] = []) => withClient(server.database.ownerUrl, async db => (await db.query(sql, values)).rows);
  const takeOn = (family: string, given: string, more: object = {}) => clerk(as.lawyer).create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family, given }], ...more } });
  const check = (who: Who, family: string, given: string, more: object = {}) => as[who].post('/api/conflict-checks', { family, given, ...more });
  const findings = ({ status, body }: Answer) => (status === 201 ? body.findings : status);

  it('says as what a name was found, in which office, and whom to ask, in any office, spelling and script', async () => {
    const client = await takeOn('Кочкаров', 'Шукурулло', { birthDate: '1970' });
    const [father] = await clerk(as.lawyer).create(`/api/clients/${client.id}/relatives`, { kind: 'father', person: { names: [{ family: 'Кочкаров', given: 'Саидазиз' }] } });
    await clerk(as.lawyer).create(`/api/clients/${client.id}/representations`, { personId: father.personId, basis: 'next_friend', startsOn: '2026' });
    const inOsh = { officeId: people.lawyer.officeId, weaker: false, ask: [people.supervisor.id] };
    for (const who of ['farLawyer', 'lawyer', 'reception', 'farSupervisor'] as const) expect(findings(await check(who, 'Kochkarov', 'Shukurullo'))).toEqual([{ kind: 'client', ...inOsh }]);
    expect(findings(await check('farLawyer', 'Кочкаров', 'Саидазиз'))).toEqual([{ kind: 'representative', ...inOsh }]);
    expect(findings(await check('farLawyer', 'Кочкаров', 'Шукурулло', { birthYear: 1971 }))).toHaveLength(1);
    expect(findings(await check('farLawyer', 'Кочкаров', 'Шукурулло', { birthYear: 1990 }))).toEqual([]);
    expect(findings(await check('farLawyer', 'Кочк', 'Шук'))).toEqual([]);
    const { body } = await check('farLawyer', 'Кочкаров', 'Шукурулло');
    for (const told of [client.id, client.code, client.person.id]) expect(JSON.stringify(body)).not.toContain(told);
    expect((await check('intern', 'Кочкаров', 'Шукурулло')).status).toBe(403);
    expect((await as.farLawyer.post('/api/conflict-checks', { family: 'Кочкаров' })).status).toBe(400);
  });

  it('finds colleagues, and sends to the directors', async () => {
    expect(findings(await check('reception', 'lawyer', 'The'))).toEqual(expect.arrayContaining([{ kind: 'colleague', officeId: people.lawyer.officeId, weaker: false, ask: [people.director.id] }]));
  });

  it('answers who is walled off, or stands outside of a restricted case, as if nobody was found, and tells who may know', async () => {
    const walled = await takeOn('Затаённая', 'Асель');
    const one = await clerk(as.lawyer).create('/api/cases', { clientId: walled.id, kind: 'other', openedOn: '2026', title: 'Дело' });
    await clerk(as.lawyer).create(`/api/cases/${one.id}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'Родственник' });
    const restricted = await takeOn('Сокровенная', 'Асель');
    const other = await clerk(as.lawyer).create('/api/cases', { clientId: restricted.id, kind: 'other', openedOn: '2026', title: 'Дело', restricted: true });
    const nobody = await check('otherLawyer', 'Никогданебывшая', 'Асель');
    const shape = ({ status, body }: Answer) => ({ status, body: { ...body, id: null } });
    expect(shape(await check('otherLawyer', 'Затаённая', 'Асель'))).toEqual(shape(nobody));
    for (const who of ['otherLawyer', 'supervisor', 'farLawyer'] as const) expect(shape(await check(who, 'Сокровенная', 'Асель'))).toEqual(shape(nobody));
    expect(findings(await check('lawyer', 'Сокровенная', 'Асель'))).toMatchObject([{ kind: 'client' }]);
    expect(findings(await check('supervisor', 'Затаённая', 'Асель'))).toMatchObject([{ kind: 'client' }]);
    const told = async (who: Who, caseId: string) => (await as[who].get('/api/notifications?limit=100')).body.items.filter((item: { kind: string; caseId: string }) => item.kind === 'conflict_met' && item.caseId === caseId).length;
    expect([await told('lawyer', one.id), await told('director', one.id), await told('otherLawyer', one.id), await told('supervisor', one.id)]).toEqual([1, 1, 0, 0]);
    expect([await told('lawyer', other.id), await told('director', other.id), await told('supervisor', other.id)]).toEqual([3, 3, 0]);
    const { items } = (await as.director.get('/api/conflict-checks?limit=100')).body;
    const his = items.filter((item: { createdBy: string }) => item.createdBy === people.otherLawyer.id);
    expect(his).toEqual(Array(his.length || 1).fill(expect.objectContaining({ name: null, found: 0 })));
  });

  it('finds who is named as a perpetrator, without the case, and keeps silent about restricted and walled ones', async () => {
    const client = await takeOn('Жабырланган', 'Бакыт');
    const names = (family: string) => ({ kind: 'person', service: 'internal_affairs', rank: 'major', name: { family, given: 'Нурлан' } });
    const open = async (title: string, restricted: boolean) => clerk(as.lawyer).create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2026', title, restricted });
    const walled = await open('Дело', false);
    await clerk(as.lawyer).create(`/api/cases/${walled.id}/perpetrators`, names('Жээнбаев'));
    const inOsh = [{ kind: 'perpetrator', officeId: people.lawyer.officeId, weaker: false, ask: [people.supervisor.id] }];
    for (const who of ['reception', 'farLawyer', 'lawyer'] as const) expect(findings(await check(who, 'Jeenbaev', 'Nurlan'))).toEqual(inOsh);
    expect(findings(await check('farLawyer', 'Жээнбаев', 'Нурлан', { birthYear: 1990, patronymic: 'Эсенович' }))).toEqual([{ ...inOsh[0], weaker: true }]);
    expect(findings(await check('farLawyer', 'Жээнбаев', 'Бакыт', { patronymic: 'Нурлан' }))).toEqual([]);
    expect(findings(await check('farLawyer', 'Жээн', 'Нур'))).toEqual([]);
    await clerk(as.lawyer).create(`/api/cases/${walled.id}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'Родственник' });
    expect(findings(await check('otherLawyer', 'Жээнбаев', 'Нурлан'))).toEqual([]);
    expect(findings(await check('farLawyer', 'Жээнбаев', 'Нурлан'))).toEqual(inOsh);

    const restricted = await open('Закрытое', true);
    await clerk(as.lawyer).create(`/api/cases/${restricted.id}/perpetrators`, names('Скрытов'));
    for (const who of ['supervisor', 'farLawyer', 'reception'] as const) expect(findings(await check(who, 'Скрытов', 'Нурлан'))).toEqual([]);
    expect(findings(await check('lawyer', 'Скрытов', 'Нурлан'))).toEqual(inOsh);
    const told = async (who: Who, caseId: string) => (await as[who].get('/api/notifications?limit=100')).body.items.filter((item: { kind: string; caseId: string }) => item.kind === 'conflict_met' && item.caseId === caseId).length;
    expect([await told('lawyer', walled.id), await told('director', walled.id), await told('otherLawyer', walled.id)]).toEqual([1, 1, 0]);
    expect([await told('lawyer', restricted.id), await told('supervisor', restricted.id)]).toEqual([3, 0]);
  });

  it('finds who came to whatever desk, but as himself, until he is a client', async () => {
    const card = { channel: 'visit', topic: 'torture', name: { family: 'Приходящая', given: 'Айнура' }, birthYear: 1980 };
    const enquiry = await clerk(as.reception).create('/api/enquiries', card);
    const atDesk = { kind: 'enquirer', officeId: people.reception.officeId };
    expect(findings(await check('farLawyer', 'Приходящая', 'Айнура'))).toMatchObject([atDesk]);
    expect(findings(await check('farLawyer', 'Приходящая', 'Айнура', { birthYear: 1995 }))).toEqual([]);
    expect(findings(await check('reception', 'Приходящая', 'Айнура'))).toMatchObject([atDesk]);
    expect(findings(await check('reception', 'Приходящая', 'Айнура', { enquiryId: enquiry.id }))).toEqual([]);
    await clerk(as.supervisor).create(`/api/enquiries/${enquiry.id}/client`, { kind: 'direct_victim', takenOn: '2026' });
    expect(findings(await check('farLawyer', 'Приходящая', 'Айнура'))).toMatchObject([{ kind: 'client' }]);
  });

  it('comes before a taking on: what was told stays with the client, and without one a reason does', async () => {
    const body = { kind: 'direct_victim', takenOn: '2026', uncheckedReason: undefined, person: { names: [{ family: 'Заявитель', given: 'Мирлан' }] } };
    const refused = await as.lawyer.post('/api/clients', body);
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer: '/uncheckedReason', code: 'rule.taking_on_follows_a_check' }]]);
    await check('supervisor', 'Заявитель', 'Мирлан');
    expect((await as.lawyer.post('/api/clients', body)).status).toBe(422);
    const enquiry = await clerk(as.reception).create('/api/enquiries', { channel: 'visit', topic: 'torture', name: { family: 'Заявитель', given: 'Мирлан' } });
    await check('lawyer', 'Заявитель', 'Мирлан');
    await asOwner(`update conflict_checks set created_at = created_at - interval '25 hours'`);
    expect((await as.lawyer.post('/api/clients', body)).status).toBe(422);
    await check('lawyer', 'Zaiavitel', 'Mirlan', { patronymic: 'Асанович' });
    const client = await clerk(as.lawyer).create('/api/clients', body);
    const told = [{ kind: 'enquirer', officeId: people.lawyer.officeId, weaker: true }];
    expect(client.conflictCheck).toMatchObject({ by: people.lawyer.id, uncheckedReason: null, findings: told });
    // what was found may tell of what is closed to another
    expect((await as.supervisor.get(`/api/clients/${client.id}`)).body.conflictCheck).toMatchObject({ by: people.lawyer.id, findings: null });
    const other = await clerk(as.supervisor).create(`/api/enquiries/${enquiry.id}/client`, { kind: 'direct_victim', takenOn: '2026', uncheckedReason: 'Задержан, ночь' });
    expect(other.conflictCheck).toMatchObject({ by: people.supervisor.id, uncheckedReason: 'Задержан, ночь', findings: null });
    expect((await clerk(as.lawyer).read(`/api/clients/${(await takeOn('Никем', 'Непроверенный')).id}`)).conflictCheck.uncheckedReason).toBe('Проверено по телефону');
  });

  it('of the opposing names comes before a case is opened, or a reason does, and is kept with it; the name for who asked', async () => {
    const client = await takeOn('Потерпевшая', 'Нуржан');
    const open = (more: object) => as.lawyer.post('/api/cases', { clientId: client.id, kind: 'torture_complaint', openedOn: '2026', title: 'Дело', uncheckedReason: undefined, ...more });
    const rule = ({ status, body }: Answer) => [status, body.errors?.[0].pointer, body.errors?.[0].code];
    expect(rule(await open({}))).toEqual([422, '/uncheckedReason', 'rule.case_follows_a_check']);
    const late = (await check('lawyer', 'Вчерашний', 'Азамат')).body.id;
    await asOwner(`update conflict_checks set created_at = created_at - interval '25 hours' where id = $1`, [late]);
    const [others, used] = [(await check('supervisor', 'Чужой', 'Азамат')).body.id, (await check('lawyer', 'Принятый', 'Азамат')).body.id];
    await takeOn('Принятый', 'Азамат');
    for (const id of [late, others, used, randomUUID()]) expect(rule(await open({ conflictCheckIds: [id] }))).toEqual([422, '/conflictCheckIds', 'rule.check_is_yours_of_the_last_day']);

    await takeOn('Обвинитель', 'Азамат');
    const first = (await check('lawyer', 'Обвинитель', 'Азамат')).body.id;
    expect((await as.lawyer.get('/api/conflict-checks/own')).body).toEqual([expect.objectContaining({ id: first, name: 'Обвинитель Азамат', found: 1 })]);
    const one = (await open({ conflictCheckIds: [first], uncheckedReason: 'Не хранится' })).body;
    expect((await as.lawyer.get('/api/conflict-checks/own')).body).toEqual([]);
    expect(rule(await open({ conflictCheckIds: [first] }))).toEqual([422, '/conflictCheckIds', 'rule.check_is_yours_of_the_last_day']);
    const path = `/api/cases/${one.id}/conflict-checks`;
    const second = (await check('lawyer', 'Надзиратель', 'Азамат')).body.id;
    for (let twice = 0; twice < 2; twice++) expect((await clerk(as.lawyer).create(path, { conflictCheckIds: [second] })).items).toHaveLength(2);
    const told = [{ kind: 'client', officeId: people.lawyer.officeId, weaker: false }];
    expect(await clerk(as.lawyer).read(path)).toEqual({ uncheckedReason: null, items: [
      { id: first, createdBy: people.lawyer.id, createdAt: expect.any(String), found: 1, name: 'Обвинитель Азамат', findings: told },
      { id: second, createdBy: people.lawyer.id, createdAt: expect.any(String), found: 0, name: 'Надзиратель Азамат', findings: [] },
    ] });
    expect((await as.supervisor.get(path)).body.items).toMatchObject([{ id: first, createdBy: people.lawyer.id, found: 1, name: null, findings: null }, { id: second, found: 0, name: null, findings: null }]);
    for (const who of ['otherLawyer', 'farLawyer', 'director', 'intern'] as const) expect((await as[who].get(path)).status).toBe(404);
    const his = (await check('otherLawyer', 'Непрошеный', 'Азамат')).body.id;
    expect((await as.otherLawyer.post(path, { conflictCheckIds: [his] })).status).toBe(404);

    const unchecked = (await open({ uncheckedReason: 'Противная сторона неизвестна' })).body;
    expect(await clerk(as.supervisor).read(`/api/cases/${unchecked.id}/conflict-checks`)).toEqual({ uncheckedReason: 'Противная сторона неизвестна', items: [] });
    // no way around it in the database
    await expect(asOwner(`with c as (select * from cases where id = $1) insert into cases (code, office_id, key_id, kind, opened_on, created_by) select code || 'X', office_id, key_id, kind, opened_on, created_by from c`, [one.id])).rejects.toThrow(/nobody was checked/);
  });

  it('hangs on the key of whom it led to, and is forgotten with him; one that led to nobody after a time', async () => {
    const names = async (ids: string[]) => (await asOwner(`select k.name is null as forgotten, k.forgotten_at is null as kept, d.scope, d.client_id from unnest($1::uuid[]) with ordinality i(id, at) join conflict_checks k using (id) join data_keys d on d.id = k.key_id order by at`, [ids]))
      .map(row => (row.forgotten ? 'forgotten' : `${row.scope} ${row.client_id ?? ''}`.trim()));
    const visit = await clerk(as.reception).create('/api/enquiries', { channel: 'visit', topic: 'torture', name: { family: 'Уходящий', given: 'Эрлан' } });
    const atDesk = (await check('reception', 'Уходящий', 'Эрлан', { enquiryId: visit.id })).body.id;
    const taken = (await check('supervisor', 'Уходящий', 'Эрлан')).body.id;
    const client = await clerk(as.supervisor).create(`/api/enquiries/${visit.id}/client`, { kind: 'direct_victim', takenOn: '2026' });
    const opposing = (await check('supervisor', 'Допросивший', 'Эрлан')).body.id;
    await clerk(as.supervisor).create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2026', title: 'Дело', conflictCheckIds: [opposing] });
    const nobody = (await check('lawyer', 'Никто', 'Эрлан')).body.id;
    const all = [taken, opposing, atDesk, nobody];
    expect(await names(all)).toEqual([`client ${client.id}`, `client ${client.id}`, 'office', 'office']);
    const { id: erasure } = await clerk(as.supervisor).create(`/api/clients/${client.id}/erasure`, { reason: 'client_request' });
    expect((await as.director.put(`/api/erasures/${erasure}/approval`)).status).toBeLessThan(300);
    expect(await names(all)).toEqual(['forgotten', 'forgotten', 'forgotten', 'office']);

    const other = (await check('lawyer', 'Оставшийся', 'Эрлан')).body.id;
    await takeOn('Оставшийся', 'Эрлан');
    await asOwner(`update conflict_checks set created_at = created_at - interval '11 months'`);
    const recent = [other, nobody];
    const strike = async () => {
      const [{ id }] = await asOwner(`insert into jobs.job (name) values ('checked-names') returning id`);
      await until('the night is over', async () => (await asOwner(`select from jobs.job where id = $1 and state = 'completed'`, [id])).length === 1, 30_000);
    };
    await strike();
    expect((await names(recent))[1]).toBe('office');
    await asOwner(`update conflict_checks set created_at = created_at - interval '2 months'`);
    await strike();
    expect(await names(recent)).toEqual([expect.stringMatching(/^client/), 'forgotten']);
    // that somebody asked, when, and how many were found stays
    const asked = (await as.director.get('/api/conflict-checks?limit=100')).body.items.filter((item: { id: string }) => [...all, other].includes(item.id));
    expect(asked.map(({ createdBy }: { createdBy: string }) => createdBy).sort()).toEqual([people.lawyer.id, people.lawyer.id, people.supervisor.id, people.supervisor.id, people.reception.id].sort());
  });

  it('is on record: who, when and how many for the supervisors of his office and the directors, and the name for who asked', async () => {
    await takeOn('Записанная', 'Чолпон');
    const { id } = (await check('farLawyer', 'Записанная', 'Чолпон', { birthYear: 1980 })).body;
    const of = async (who: Who) => (await as[who].get('/api/conflict-checks')).body.items?.filter((item: { id: string }) => item.id === id);
    for (const who of ['director', 'farSupervisor'] as const) expect(await of(who)).toMatchObject([{ createdBy: people.farLawyer.id, found: 1, name: null, birthYear: null }]);
    expect(await of('supervisor')).toEqual([]);
    const own = (await check('farSupervisor', 'Записанная', 'Чолпон')).body;
    expect((await as.farSupervisor.get('/api/conflict-checks')).body.items.find((item: { id: string }) => item.id === own.id)).toMatchObject({ name: 'Записанная Чолпон' });
    expect((await as.farLawyer.get('/api/conflict-checks')).status).toBe(403);
    const first = (await as.director.get('/api/conflict-checks?limit=1')).body;
    expect((await as.director.get(`/api/conflict-checks?limit=1&after=${first.next}`)).body.items[0].id).not.toBe(first.items[0].id);
  });

  it('is no search engine: thirty in an hour, also when they are sent at once; a repeated POST counts once and tells nothing again', async () => {
    await takeOn('Повторённая', 'Айжан');
    const body = { id: randomUUID(), family: 'Повторённая', given: 'Айжан' };
    expect((await as.reception.post('/api/conflict-checks', body)).body.findings).toHaveLength(1);
    expect((await as.reception.post('/api/conflict-checks', body)).body.findings).toEqual([]);
    const many = await Promise.all(Array.from({ length: 35 }, (_, at) => check('reception', `Перебор${at}`, 'Имён')));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(29);
    const refused = many.find(({ status }) => status !== 201)!;
    expect({ status: refused.status, code: refused.body.errors[0].code }).toEqual({ status: 422, code: 'rule.conflict_checks_in_an_hour' });
    expect((await check('lawyer', 'Другой', 'Спрашивает')).status).toBe(201);
  });
});
