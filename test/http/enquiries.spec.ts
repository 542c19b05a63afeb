import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

describe('the reception desk over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  const as = {} as Record<'reception' | 'lawyer' | 'otherLawyer' | 'supervisor' | 'farSupervisor' | 'director' | 'specialist', Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['reception', 'lawyer', 'otherLawyer', 'supervisor', 'farSupervisor', 'director', 'specialist'] as const) as[who] = await signIn(server, who.toLowerCase());
  });
  afterAll(() => server?.stop());

  const card = (family: string, given: string, rest: object = {}) => ({ channel: 'visit', topic: 'torture', name: { family, given }, ...rest });
  const enter = (body: object) => clerk(as.reception).create('/api/enquiries', body);
  const look = async (who: Visitor, text: string) => (await clerk(who).create('/api/desk-searches', { text })).items;
  const code = ({ status, body }: Answer) => [status, body.errors?.[0].code];

  it('takes a card with its outcome, and keeps it sealed under a key of its own', async () => {
    const body = card('Жылдызбекова', 'Айсулуу', {
      id: randomUUID(), phone: '+996 555 10 20 30', words: 'Избили в отделе', birthYear: 1988, gender: 'female', region: 'KG-O', vulnerabilities: ['single_parent'],
      referralSource: 'hotline', minutes: 12, outcome: { kind: 'referral', note: 'В травмпункт' },
    });
    const made = await enter(body);
    expect(made).toMatchObject({ displayName: 'Жылдызбекова Айсулуу', phone: '+996 555 10 20 30', words: 'Избили в отделе', visits: 1, minutes: 12, officeId: people.reception.officeId, clientId: null });
    expect(made.outcomes).toMatchObject([{ kind: 'referral', note: 'В травмпункт', createdBy: people.reception.id }]);
    expect(await enter(body)).toEqual(made);
    const keys = await withClient(server.database.ownerUrl, db => db.query(`select from data_keys where scope = 'enquiry' and enquiry_id = $1`, [made.id]));
    expect(keys.rowCount).toBe(1);
  });

  it('finds visitors and people on file in other spellings and by phone; of people on file nothing but name, year and office', async () => {
    const client = await clerk(as.lawyer).create('/api/clients', { kind: 'direct_victim', takenOn: '2020', person: { names: [{ family: 'Өмүрзаков', given: 'Таалайбек' }], birthDate: '1979-04-02', phones: ['+996 700 1'] } });
    await enter(card('Турсунбаева', 'Гүлжан', { phone: '0772 908070' }));
    const [person] = await look(as.reception, 'Omurzakov Talaybek');
    expect(person).toEqual({ source: 'person', id: client.person.id, displayName: 'Өмүрзаков Таалайбек', birthYear: 1979, officeId: people.lawyer.officeId, diedOn: null, receivedAt: null, topic: null, outcome: null, fit: expect.any(Number) });
    expect(await look(as.reception, 'турсунбаева гулжан')).toMatchObject([{ source: 'enquiry', topic: 'torture', outcome: null }]);
    expect(await look(as.reception, '+996 (772) 90-80-70')).toMatchObject([{ displayName: 'Турсунбаева Гүлжан' }]);
    // enquiries stay with their office, people on file are known everywhere
    expect(await look(as.farSupervisor, 'Турсунбаева')).toEqual([]);
    expect(await look(as.farSupervisor, 'Өмүрзаков')).toMatchObject([{ id: client.person.id }]);
    const looks = await withClient(server.database.ownerUrl, db => db.query(`select from audit_entries where act = 'read' and subject_id = $1 and actor_id = $2`, [client.person.id, people.reception.id]));
    expect(looks.rowCount).toBe(1);
    await clerk(as.lawyer).change(`/api/persons/${client.person.id}`, client.person, { diedOn: '2019-08' });
    expect(await look(as.reception, 'Өмүрзаков')).toMatchObject([{ id: client.person.id, diedOn: '2019-08' }]);
  });

  it('shows the desk nobody of a restricted case, nor who is walled off from it', async () => {
    const does = clerk(as.lawyer);
    for (const [family, restricted] of [['Скрытнов', true], ['Застенов', false]] as const) {
      const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2020', person: { names: [{ family }] } });
      const one = await does.create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2020', title: 'О', restricted });
      if (!restricted) await does.create(`/api/cases/${one.id}/conflict-walls`, { userId: people.reception.id, reason: 'Родственник' });
      expect(await look(as.reception, family)).toEqual([]);
      expect(await look(as.farSupervisor, family)).toHaveLength(restricted ? 0 : 1);
    }
  });

  it('names likely duplicates before it enters anybody twice, and takes the word of who has looked', async () => {
    const first = await enter(card('Кочкоров', 'Шукурулло', { birthYear: 1980 }));
    const again = card('Kochkarov', 'Shukurullo');
    const refused = await as.reception.post('/api/enquiries', again);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ type: '/problems/likely-duplicate', duplicates: [{ id: first.id, source: 'enquiry', displayName: 'Кочкоров Шукурулло' }] });
    const older = await enter({ ...again, birthYear: 1951 });
    const other = await enter({ ...again, differsFrom: [first.id, older.id] });
    expect(other.visits).toBe(1);
    const back = await enter({ ...again, birthYear: 1980, earlierId: first.id, differsFrom: [other.id] });
    expect(back.visits).toBe(2);
    const looked = await withClient(server.database.ownerUrl, db => db.query(`select from audit_entries where act = 'read' and subject = 'enquiries' and subject_id = $1`, [first.id]));
    expect(looked.rowCount).toBeGreaterThan(0);
  });

  it('lets one of ten through who enter the same person at once', async () => {
    const spellings = ['Сыдыкбаева Миргүл', 'Сыдыкбаева Миргул', 'Sydykbaeva Mirgul', 'Сыдикбаева Миргүл', 'Сыдыкбаева Миргүль'];
    const [families, givens] = [0, 1].map(part => spellings.map(name => name.split(' ')[part]));
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => as[at % 2 ? 'reception' : 'supervisor'].post('/api/enquiries', card(families[at % 5], givens[at % 5]))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
  });

  it('is seen by the desk of the office and whoever it was given to, who is told', async () => {
    const { id } = await enter(card('Поручаева', 'Динара'));
    const sees = async () => Promise.all([as.reception, as.supervisor, as.lawyer, as.otherLawyer, as.farSupervisor, as.specialist].map(async who => (await who.get(`/api/enquiries/${id}`)).status));
    expect(await sees()).toEqual([200, 200, 404, 404, 404, 404]);
    expect((await as.director.get(`/api/enquiries/${id}`)).status).toBe(403);
    expect((await as.reception.post('/api/enquiry-assignments', { enquiryIds: [id], assigneeId: people.specialist.id })).status).toBe(204);
    expect(await sees()).toEqual([200, 200, 404, 404, 404, 200]);
    expect((await clerk(as.specialist).read('/api/enquiries?assignee=me&state=waiting')).items).toMatchObject([{ id, displayName: 'Поручаева Динара' }]);
    const waits = async () => (await clerk(as.specialist).read('/api/today')).items.filter((one: { kind: string }) => one.kind === 'enquiry');
    expect(await waits()).toMatchObject([{ id, text: 'Поручаева Динара', caseId: null, clientId: null }]);
    expect((await clerk(as.lawyer).read('/api/today')).items.filter((one: { kind: string }) => one.kind === 'enquiry')).toEqual([]);
    expect((await clerk(as.specialist).read('/api/notifications')).items).toMatchObject([{ kind: 'enquiry_given', subjectId: id }]);
    expect(code(await as.reception.post('/api/enquiry-assignments', { enquiryIds: [id], assigneeId: people.admin.id }))).toEqual([422, 'rule.enquiry_goes_to_a_colleague']);
    expect(code(await as.farSupervisor.post('/api/enquiry-assignments', { enquiryIds: [id], assigneeId: people.farSupervisor.id }))).toEqual([422, 'rule.unknown_enquiry']);
    await clerk(as.specialist).create(`/api/enquiries/${id}/outcomes`, { kind: 'advice' });
    expect(await waits()).toEqual([]);
  });

  it('becomes a client in one step, by whom the desk asked; from then on it is the client’s', async () => {
    const { id } = await enter(card('Доверителев', 'Нурлан', { phone: '0555 444333', words: 'Пытали трое', birthYear: 1990 }));
    expect(code(await as.reception.post(`/api/enquiries/${id}/outcomes`, { kind: 'client' }))).toEqual([422, 'rule.client_is_handed_to_somebody']);
    expect(code(await as.reception.post(`/api/enquiries/${id}/outcomes`, { kind: 'client', colleagueId: people.specialist.id }))).toEqual([422, 'rule.lawyer_takes_a_client_on']);
    const settled = await as.reception.post(`/api/enquiries/${id}/outcomes`, { kind: 'client', colleagueId: people.lawyer.id });
    expect(settled.body).toMatchObject({ assigneeId: people.lawyer.id, outcomes: [{ kind: 'client', colleagueId: people.lawyer.id }] });
    expect((await as.reception.post(`/api/enquiries/${id}/client`, { kind: 'direct_victim', takenOn: '2026-11-29' })).status).toBe(403);
    const body = { id: randomUUID(), kind: 'direct_victim', takenOn: '2026-11-29' };
    const client = await clerk(as.lawyer).create(`/api/enquiries/${id}/client`, body);
    expect(client).toMatchObject({ id: body.id, displayName: 'Доверителев Нурлан', person: { phones: ['0555 444333'], note: 'Пытали трое', birthYear: 1990 } });
    expect(client.code).toMatch(/^OSH-2026-\d{4}$/);
    expect((await as.lawyer.post(`/api/enquiries/${id}/client`, body)).body.code).toBe(client.code);
    expect(code(await as.lawyer.post(`/api/enquiries/${id}/client`, { ...body, id: randomUUID() }))).toEqual([409, 'rule.enquiry_becomes_a_client_once']);
    expect(await clerk(as.lawyer).read(`/api/enquiries/${id}`)).toMatchObject({ clientId: client.id, words: 'Пытали трое' });
    expect((await as.reception.get(`/api/enquiries/${id}`)).status).toBe(404);
    expect(await look(as.reception, 'Доверителев Нурлан')).toEqual(expect.arrayContaining([expect.objectContaining({ source: 'enquiry', outcome: 'client' })]));
    await withClient(server.database.ownerUrl, async db => {
      await db.query('update data_keys set wrapped = null, destroyed_at = now() where client_id = $1', [client.id]);
      expect((await db.query('select wrapped from data_keys where enquiry_id = $1', [id])).rows).toEqual([{ wrapped: null }]);
      expect((await db.query('select from enquiry_tokens where enquiry_id = $1', [id])).rowCount).toBe(0);
    });
  });

  it('takes with the client all that he has told before, as a team of a restricted case keeps it from the desk', async () => {
    const first = await enter(card('Ранняя', 'Айгүл', { words: 'Называла майора', phone: '0555 111222' }));
    const { id } = await enter(card('Ранняя', 'Айгүл', { earlierId: first.id, assigneeId: people.lawyer.id }));
    const does = clerk(as.lawyer);
    const client = await does.create(`/api/enquiries/${id}/client`, { kind: 'direct_victim', takenOn: '2026' });
    expect(await does.read(`/api/enquiries/${first.id}`)).toMatchObject({ clientId: client.id, words: 'Называла майора' });
    await does.create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2020', title: 'Р', restricted: true });
    for (const who of [as.reception, as.supervisor]) {
      expect((await who.get(`/api/enquiries/${first.id}`)).status).toBe(404);
      expect((await who.patch(`/api/enquiries/${first.id}`, { words: 'Ничего' }, { 'if-match': '"2"' })).status).toBe(404);
      expect(await look(who, 'Ранняя Айгүл')).toEqual([]);
    }
    expect(code(await as.reception.post('/api/enquiries', card('Ранняя', 'Айгүл', { earlierId: first.id })))).toEqual([422, 'rule.unknown_reference']);
    expect(code(await as.reception.post('/api/enquiries', card('Ранняя', 'Айгүл', { personId: client.person.id })))).toEqual([422, 'rule.unknown_reference']);
  });

  it('keeps behind a wall and in a restricted case what a client who came back has told', async () => {
    const does = clerk(as.lawyer);
    const came = async (family: string) => {
      const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2020', person: { names: [{ family, given: 'Айгүл' }] } });
      const one = await does.create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2020', title: 'В' });
      return { one, enquiry: await enter(card(family, 'Айгүл', { personId: client.person.id, words: 'Прячется у сестры' })) };
    };
    const walled = await came('Стенова');
    for (const userId of [people.supervisor.id, people.otherLawyer.id]) await does.create(`/api/cases/${walled.one.id}/conflict-walls`, { userId, reason: 'Родственник' });
    const restricted = await came('Возвратова');
    await does.change(`/api/cases/${restricted.one.id}`, restricted.one, { restricted: true });
    const statuses = ({ enquiry }: { enquiry: { id: string } }) => Promise.all([as.reception, as.supervisor, as.lawyer].map(async who => (await who.get(`/api/enquiries/${enquiry.id}`)).status));
    expect([await statuses(walled), await statuses(restricted)]).toEqual([[200, 404, 200], [404, 404, 200]]);
    const listed = (await clerk(as.supervisor).read('/api/enquiries?state=waiting&limit=100')).items.map(({ id }: { id: string }) => id);
    expect(listed).not.toEqual(expect.arrayContaining([walled.enquiry.id]));
    expect(listed).not.toEqual(expect.arrayContaining([restricted.enquiry.id]));
    expect([await look(as.supervisor, 'Стенова Айгүл'), await (await look(as.reception, 'Возвратова Айгүл')).map(({ displayName }: { displayName: string }) => displayName)]).toEqual([[], ['Стенова Айгүл', 'Стенова Айгүл']]);
    expect(code(await as.reception.post('/api/enquiry-assignments', { enquiryIds: [walled.enquiry.id], assigneeId: people.otherLawyer.id }))).toEqual([422, 'rule.enquiry_goes_to_a_colleague']);
  });

  it('tells the team of a client nothing that a relative of his says of himself', async () => {
    const does = clerk(as.lawyer);
    const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2020', person: { names: [{ family: 'Мужев', given: 'Азат' }] } });
    const [wife] = await does.create(`/api/clients/${client.id}/relatives`, { kind: 'wife', person: { names: [{ family: 'Женова', given: 'Гүл' }] } });
    const { id } = await enter(card('Женова', 'Гүл', { personId: wife.personId, words: 'Живу у подруги' }));
    expect((await as.lawyer.get(`/api/enquiries/${id}`)).status).toBe(404);
  });

  it('makes no second file of a recognised client, and tells nobody of a file that he does not see', async () => {
    const client = await clerk(as.lawyer).create('/api/clients', { kind: 'direct_victim', takenOn: '2020', person: { names: [{ family: 'Повторов', given: 'Азат' }] } });
    const { id } = await enter(card('Повторов', 'Азат', { personId: client.person.id, assigneeId: people.otherLawyer.id }));
    const take = (who: Visitor) => who.post(`/api/enquiries/${id}/client`, { kind: 'direct_victim', takenOn: '2026' });
    expect(code(await take(as.otherLawyer))).toEqual([422, 'rule.unknown_person']);
    expect((await as.reception.post('/api/enquiry-assignments', { enquiryIds: [id], assigneeId: people.lawyer.id })).status).toBe(204);
    expect(code(await take(as.lawyer))).toEqual([409, 'rule.clients_person_id_key']);
  });

  it('counts a day by outcome, topic and registrar; a director gets every office, and only counts', async () => {
    const far = await signIn(server, 'farsupervisor');
    for (const [given, outcome] of [['Первый', 'advice'], ['Второй', 'left'], ['Третий', null]] as const) {
      await clerk(far).create('/api/enquiries', card('Подсчётов', given, { minutes: 10, ...(outcome && { outcome: { kind: outcome } }) }));
    }
    const tally = { officeId: people.farSupervisor.officeId, enquiries: 3, visitors: 3, minutes: 30, byTopic: [{ topic: 'torture', number: 3 }], byRegistrar: [{ registrarId: people.farSupervisor.id, number: 3 }] };
    const { offices } = await clerk(far).read('/api/enquiry-tallies');
    expect(offices).toMatchObject([tally]);
    expect(offices[0].byOutcome).toEqual(expect.arrayContaining([{ outcome: null, number: 1 }, { outcome: 'advice', number: 1 }, { outcome: 'left', number: 1 }]));
    expect((await clerk(as.director).read('/api/enquiry-tallies')).offices).toHaveLength(2);
    expect((await clerk(far).read('/api/enquiry-tallies?from=2020-01-01')).offices).toEqual([]);
  });

  it('shows nobody a list of all who are on file', async () => {
    const looked = `insert into audit_entries (act, subject, subject_id, actor_id) select 'read', 'persons', uuidv7(), $1 from generate_series(1, 150)`;
    await withClient(server.database.ownerUrl, db => db.query(looked, [people.farSupervisor.id]));
    expect(code(await as.farSupervisor.post('/api/desk-searches', { text: 'Өмүрзаков' }))).toEqual([422, 'rule.looks_at_the_desk_in_an_hour']);
    expect((await as.supervisor.post('/api/desk-searches', { text: 'Өмүрзаков' })).status).toBe(200);
  });

  it('is corrected by whoever has seen its last version', async () => {
    const made = await enter(card('Опечаткин', 'Азамат'));
    const changed = await clerk(as.reception).change(`/api/enquiries/${made.id}`, made, { name: { family: 'Поправкин', given: 'Азамат' }, phone: '0700 121212' });
    expect(changed).toMatchObject({ displayName: 'Поправкин Азамат', phone: '0700 121212' });
    expect((await as.reception.patch(`/api/enquiries/${made.id}`, { topic: 'other' }, seen(made))).status).toBe(412);
    expect([await look(as.reception, 'Опечаткин'), await look(as.reception, 'Поправкин')]).toMatchObject([[], [{ id: made.id }]]);
  });

  describe('takes tables in', () => {
    const TITLES = ['Name', 'Topic', 'Year of birth', 'Phone', 'Outcome'];
    const table = async (rows: (string | number | null)[][]) =>
      (await writeXlsxFile([TITLES, ...rows].map(row => row.map(value => (value === null ? null : { value })))).toBuffer()).toString('base64');
    const take = (content: string, others: number[] = []) => as.reception.post('/api/enquiry-imports', { content, ...(others.length && { others: others.map(row => ({ row })) }) }, { 'accept-language': 'en' });

    it('row by row, with what is wrong in each cell; again, it takes nothing twice', async () => {
      const known = await enter(card('Эгембердиев', 'Каныбек', { birthYear: 1970 }));
      const content = await table([
        ['Таблицын Азат', 'Torture', 1985, '0555 707070', 'Advice given'],
        ['Egemberdiev Kanybek', 'Пытки', 1971, null, null],
        [null, 'Weather', 1700, null, null],
        ['Таблицын Азат', 'Torture', 1985, '0555 707070', 'Advice given'],
      ]);
      const { status, body } = await take(content);
      expect(status).toBe(201);
      expect(body.rows).toMatchObject([
        { row: 2, state: 'taken', problems: [] },
        { row: 3, state: 'duplicate', enquiryId: null, duplicates: [{ id: known.id }] },
        { row: 4, state: 'refused', problems: [{ column: 'name', detail: 'Something has to stand here' }, { column: 'topic', detail: expect.stringMatching(/^Only these are possible: Torture, /) }, { column: 'birthYear' }] },
        { row: 5, state: 'known', enquiryId: body.rows[0].enquiryId },
      ]);
      expect(await clerk(as.reception).read(`/api/enquiries/${body.rows[0].enquiryId}`)).toMatchObject({ displayName: 'Таблицын Азат', outcomes: [{ kind: 'advice' }] });
      expect((await take(content, [3])).body.rows.map(({ state }: { state: string }) => state)).toEqual(['known', 'taken', 'refused', 'known']);
      expect((await take(content)).body.rows.map(({ state }: { state: string }) => state)).toEqual(['known', 'known', 'refused', 'known']);
    });

    it('some rows at a time, as somebody watches and may stop; what was taken in stays, and the same file goes on', async () => {
      const content = await table(Array.from({ length: 5 }, (_, at) => [`Порциев${'абвгд'[at]} Темир${'абвгд'[at]}`, 'Torture', 1950 + 9 * at, null, null]));
      const part = (place: object) => clerk(as.reception).create('/api/enquiry-imports', { content, ...place });
      const first = await part({ limit: 2 });
      expect([first.rows.map(({ row }: { row: number }) => row), first.total, first.next]).toEqual([[2, 3], 5, 3]);
      const second = await part({ limit: 2, after: first.next });
      expect([second.rows.map(({ row, state }: { row: number; state: string }) => [row, state]), second.next]).toEqual([[[4, 'taken'], [5, 'taken']], 5]);
      const again = await part({});
      expect([again.rows.map(({ state }: { state: string }) => state), again.next]).toEqual([['known', 'known', 'known', 'known', 'taken'], null]);
    });

    it('that follow its template, and neither traps nor other files', async () => {
      const template = await as.reception.fetch('/api/enquiry-imports/template', { headers: { 'accept-language': 'ky' } });
      expect((await readSheet(Buffer.from(await template.arrayBuffer())))[0].slice(0, 2)).toEqual(['Аты-жөнү', 'Туулган жылы']);
      const bomb = new ZipFile();
      bomb.addBuffer(Buffer.alloc(30_000_000), 'xl/workbook.xml');
      bomb.end();
      expect(code(await take((await buffer(bomb.outputStream)).toString('base64')))).toEqual([422, 'rule.table_is_small_enough']);
      expect(code(await take(Buffer.from('no table').toString('base64')))).toEqual([422, 'rule.table_is_xlsx']);
      expect(code(await take((await writeXlsxFile([[{ value: 'Погода' }]]).toBuffer()).toString('base64')))).toEqual([422, 'rule.table_has_the_titles']);
    });
  });

  it('pages through those who wait in the order of their coming', async () => {
    const all = (await clerk(as.supervisor).read('/api/enquiries?state=waiting&limit=100')).items.map(({ id }: { id: string }) => id);
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: { items: { id: string }[]; next: string | null } = await clerk(as.supervisor).read(`/api/enquiries?state=waiting&limit=2${next && `&after=${next}`}`);
      paged.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(4);
  });
});
