import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const TODAY = inDays(0);
const TOMORROW = inDays(1);
const NOTE = 'Позвонить матери до заседания';

interface Place {
  assignmentId: string;
  caseId: string;
  caseTitle: string;
  role: string;
  toUserId: string | null;
  passesOn: string;
  obstacle: { code: string; detail: string } | null;
}

describe('the hand-over of a leaver’s cases', () => {
  let server: TestServer;
  let people: Organisation;
  const who = {} as Record<keyof Organisation, Visitor>;
  const cases = {} as Record<'plain' | 'withCounsel' | 'restricted' | 'ofColleague' | 'far' | 'closed', string>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of ['lawyer', 'otherLawyer', 'supervisor', 'farLawyer', 'farSupervisor', 'director', 'admin', 'intern'] as const) who[name] = await signIn(server, name.toLowerCase());
    cases.plain = await open('lawyer', 'Простое', false);
    cases.withCounsel = await open('lawyer', 'Вдвоём', false);
    cases.restricted = await open('lawyer', 'Закрытое для других', true);
    cases.ofColleague = await open('otherLawyer', 'Чужое', false);
    cases.far = await open('farLawyer', 'Далёкое', false);
    cases.closed = await open('lawyer', 'Оконченное', false);
    await clerk(who.supervisor).create(`/api/cases/${cases.closed}/closure`, { reason: 'other' });
    await join('lawyer', cases.withCounsel, people.otherLawyer.id, 'counsel');
    await join('otherLawyer', cases.ofColleague, people.lawyer.id, 'counsel');
    await join('farLawyer', cases.far, people.lawyer.id, 'counsel');
    // they have been on their teams for a while
    await asOwner(`update assignments set starts_on = current_date - 100`);
  });
  afterAll(() => server?.stop());

  const asOwner = async (sql: string, values: unknown[] = []) => (await withClient(server.database.ownerUrl, db => db.query(sql, values))).rows;
  const path = (user: string, what = 'hand-overs') => `/api/users/${user}/${what}`;
  async function open(lead: keyof Organisation, title: string, restricted: boolean): Promise<string> {
    const does = clerk(who[lead]);
    const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Клиентов', given: title }] } });
    return (await does.create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2026', title, restricted })).id;
  }
  const join = (by: keyof Organisation, caseId: string, userId: string, role: string) => clerk(who[by]).create(`/api/cases/${caseId}/assignments`, { userId, role });
  const preview = async (plan: object): Promise<Place[]> => {
    const { status, body } = await who.supervisor.post(path(people.lawyer.id, 'hand-over-previews'), plan);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body.items;
  };
  const teams = () => asOwner(`select id, case_id, user_id, role, starts_on::text, ends_on::text, hand_over_id from assignments order by id`);
  const code = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) => [status, body.errors?.[0].code];

  it('is foreseen: which cases, and what stands in the way, told in words; nothing is changed', async () => {
    const before = await teams();
    const places = await preview({ startsOn: TOMORROW, toUserId: people.otherLawyer.id });
    expect(places.map(({ caseTitle, role, obstacle }) => [caseTitle, role, obstacle?.code ?? null]).sort()).toEqual([
      ['Вдвоём', 'lead', null],
      ['Простое', 'lead', null],
      ['Чужое', 'counsel', 'rule.assigned_once_at_a_time'],
    ]);
    expect(places.find(place => place.obstacle)!.obstacle!.detail.length).toBeGreaterThan(10);
    expect(await teams()).toEqual(before);
    expect(await asOwner('select from hand_overs')).toEqual([]);
  });

  it('names what cannot be: no taker, an intern as lead, the leaver himself, a case without lead', async () => {
    const codes = async (plan: object) => (await preview({ startsOn: TOMORROW, ...plan })).find(place => place.caseTitle === 'Простое')!.obstacle?.code;
    const { assignmentId } = (await preview({ startsOn: TOMORROW })).find(place => place.caseTitle === 'Простое')!;
    expect(await codes({})).toBe('rule.hand_over_names_a_taker');
    expect(await codes({ toUserId: people.intern.id })).toBe('rule.counsel_is_a_lawyer');
    expect(await codes({ toUserId: people.lawyer.id })).toBe('rule.place_passes_to_somebody_else');
    expect(await codes({ takers: [{ assignmentId, userId: null }] })).toBe('rule.case_keeps_a_lead');
  });

  it('is stopped by a wall between the taker and the case', async () => {
    const wall = await clerk(who.lawyer).create(`/api/cases/${cases.plain}/conflict-walls`, { userId: people.farLawyer.id, reason: 'Свидетель по делу' });
    const places = await preview({ startsOn: TOMORROW, toUserId: people.farLawyer.id });
    expect(places.filter(({ obstacle }) => obstacle).map(({ caseTitle, obstacle }) => [caseTitle, obstacle!.code])).toEqual([['Простое', 'rule.no_assignment_beyond_a_wall']]);
    expect(code(await who.supervisor.post(path(people.lawyer.id), { startsOn: TOMORROW, toUserId: people.farLawyer.id }))).toEqual([422, 'rule.no_assignment_beyond_a_wall']);
    expect((await who.lawyer.post(`/api/conflict-walls/${wall.id}/lifting`, { reason: 'Ошибка' }, seen(wall))).status).toBe(201);
    expect(await asOwner('select from hand_overs')).toEqual([]);
  });

  it('is done as a whole or not at all', async () => {
    const before = await teams();
    const answer = await who.supervisor.post(path(people.lawyer.id), { startsOn: TOMORROW, toUserId: people.otherLawyer.id });
    expect(code(answer)).toEqual([422, 'rule.assigned_once_at_a_time']);
    expect(await teams()).toEqual(before);
    expect(await asOwner('select from hand_overs')).toEqual([]);
  });

  it('is not made in the past, of nobody, or by somebody who is not his supervisor', async () => {
    const body = { startsOn: TOMORROW, toUserId: people.otherLawyer.id };
    expect(code(await who.supervisor.post(path(people.lawyer.id), { ...body, startsOn: inDays(-1) }))).toEqual([422, 'rule.hand_over_begins_today_or_later']);
    expect(code(await who.supervisor.post(path(people.reception.id), body))).toEqual([422, 'rule.hand_over_of_open_cases']);
    expect((await who.farSupervisor.post(path(people.lawyer.id), body)).status).toBe(404);
    expect((await who.farSupervisor.post(path(people.lawyer.id, 'hand-over-previews'), body)).status).toBe(404);
    for (const other of ['lawyer', 'director', 'admin', 'intern'] as const) expect((await who[other].post(path(people.lawyer.id), body)).status).toBe(403);
  });

  it('passes every case in sight in one act, without a day between the leads', async () => {
    const counsel = (await preview({ startsOn: TOMORROW })).find(place => place.caseTitle === 'Чужое')!;
    const body = { id: '01981111-2222-7333-8444-555566669999', startsOn: TOMORROW, toUserId: people.otherLawyer.id, takers: [{ assignmentId: counsel.assignmentId, userId: null }], note: NOTE };
    const first = await who.supervisor.post(path(people.lawyer.id), body);
    expect(first).toMatchObject({ status: 201, body: { userId: people.lawyer.id, startsOn: TOMORROW, places: 3, note: NOTE, createdBy: people.supervisor.id } });
    expect((await who.supervisor.post(path(people.lawyer.id), body)).body).toEqual(first.body);
    const rows = await asOwner(
      `select c.id as case, a.user_id as who, a.role, a.starts_on::text as from, a.ends_on::text as to, a.hand_over_id is not null as named
        from assignments a join cases c on c.id = a.case_id order by a.starts_on, a.role, a.user_id`,
    );
    const of = (one: string) => rows.filter(row => row.case === one).map(({ case: _, ...row }) => row);
    expect(of(cases.plain)).toEqual([
      { who: people.lawyer.id, role: 'lead', from: inDays(-100), to: TODAY, named: true },
      { who: people.otherLawyer.id, role: 'lead', from: TOMORROW, to: 'infinity', named: true },
    ]);
    // who was counsel leads from the day on, and is on the team once at a time
    expect(of(cases.withCounsel)).toEqual([
      { who: people.otherLawyer.id, role: 'counsel', from: inDays(-100), to: TODAY, named: true },
      { who: people.lawyer.id, role: 'lead', from: inDays(-100), to: TODAY, named: true },
      { who: people.otherLawyer.id, role: 'lead', from: TOMORROW, to: 'infinity', named: true },
    ]);
    expect(of(cases.ofColleague)).toEqual([
      { who: people.lawyer.id, role: 'counsel', from: inDays(-100), to: TODAY, named: true },
      { who: people.otherLawyer.id, role: 'lead', from: inDays(-100), to: 'infinity', named: false },
    ]);
    for (const untouched of [cases.restricted, cases.far, cases.closed]) expect(of(untouched).every(row => row.to === 'infinity' && !row.named)).toBe(true);
  });

  it('gives the note to those who go on, not to the one who leaves, and not to a thief', async () => {
    const notes = async (name: keyof Organisation, caseId: string) => (await who[name].get(`/api/cases/${caseId}/hand-overs`)).body.items.map((one: { note: string }) => one.note);
    expect(await notes('otherLawyer', cases.withCounsel)).toEqual([NOTE]);
    expect(await notes('lawyer', cases.withCounsel)).toEqual([]);
    expect((await who.farLawyer.get(`/api/cases/${cases.withCounsel}/hand-overs`)).status).toBe(404);
    expect((await clerk(who.supervisor).read(path(people.lawyer.id))).items).toHaveLength(1);
    const [{ bytes, dump }] = await asOwner('select note as bytes, h::text as dump from hand_overs h');
    expect([bytes.includes(Buffer.from(NOTE)), dump.includes(NOTE)]).toEqual([false, false]);
  });

  it('holds from the day on, and not before', async () => {
    const reads = async (name: keyof Organisation) => (await who[name].get(`/api/cases/${cases.plain}`)).status;
    expect([await reads('lawyer'), await reads('otherLawyer')]).toEqual([200, 404]);
    // a day passes: the dates are moved
    await asOwner('update assignments set starts_on = starts_on - 1, ends_on = ends_on - 1 where hand_over_id is not null');
    expect([await reads('lawyer'), await reads('otherLawyer')]).toEqual([404, 200]);
    expect((await who.lawyer.get(`/api/cases/${cases.restricted}`)).status).toBe(200);
  });

  it('can be made at once for a supervisee of another office, though the sight ends with it', async () => {
    await asOwner(`insert into supervisions (supervisor_id, supervisee_id, starts_on) values ($1, $2, '2020-01-01')`, [people.farSupervisor.id, people.lawyer.id]);
    const fresh = await open('lawyer', 'Под чужим руководством', false);
    await asOwner('update assignments set starts_on = current_date - 50 where case_id = $1', [fresh]);
    expect((await who.farSupervisor.get(`/api/cases/${fresh}`)).status).toBe(200);
    const { items } = await clerk(who.farSupervisor).read('/api/supervisees');
    const mine = items.find((one: { userId: string }) => one.userId === people.lawyer.id);
    expect(mine).toMatchObject({ supervised: true, employedTo: null });
    expect(mine.places.map((place: Place) => place.caseTitle).sort()).toEqual(['Далёкое', 'Под чужим руководством']);
    const far = mine.places.find((place: Place) => place.caseTitle === 'Далёкое');
    const done = await who.farSupervisor.post(path(people.lawyer.id), { startsOn: TODAY, toUserId: people.otherLawyer.id, takers: [{ assignmentId: far.assignmentId, userId: null }] });
    expect(done).toMatchObject({ status: 201, body: { places: 2 } });
    expect((await who.farSupervisor.get(`/api/cases/${fresh}`)).status).toBe(404);
    expect((await who.otherLawyer.get(`/api/cases/${fresh}`)).status).toBe(200);
  });

  it('lets a place that has only just begun pass the day after, and does not stop the others', async () => {
    const fresh = await open('lawyer', 'Начато сегодня', false);
    const [place] = (await preview({ startsOn: TODAY, toUserId: people.otherLawyer.id })).filter(({ caseId }) => caseId === fresh);
    expect(place).toMatchObject({ passesOn: TOMORROW, obstacle: null });
    expect((await preview({ startsOn: inDays(3), toUserId: people.otherLawyer.id })).find(({ caseId }) => caseId === fresh)).toMatchObject({ passesOn: inDays(3), obstacle: null });
  });

  it('does not show the note to whoever is walled off from one of the cases, or only reads one', async () => {
    const [one, other] = [await open('lawyer', 'Общее', false), await open('lawyer', 'Закрытое стеной', false)];
    await join('lawyer', one, people.intern.id, 'intern');
    await asOwner('update assignments set starts_on = current_date - 50 where case_id = any ($1)', [[one, other]]);
    await who.supervisor.post(path(people.lawyer.id), { startsOn: TOMORROW, toUserId: people.otherLawyer.id, note: NOTE });
    const notes = async () => (await who.intern.get(`/api/cases/${one}/hand-overs`)).body.items.length;
    expect(await notes()).toBe(1);
    await clerk(who.lawyer).create(`/api/cases/${other}/conflict-walls`, { userId: people.intern.id, reason: 'Родственник' });
    expect(await notes()).toBe(0);
  });

  it('forgets nothing: what the supervisor may not see stands on the director’s list once nobody leads it', async () => {
    const listed = async (name: keyof Organisation) => (await clerk(who[name]).read('/api/cases-without-lead')).items;
    expect(await listed('director')).toEqual([]);
    const user = await clerk(who.admin).read(`/api/users/${people.lawyer.id}`);
    const leaving = await who.admin.patch(`/api/users/${people.lawyer.id}`, { employedTo: inDays(10) }, seen(user));
    expect(await listed('director')).toMatchObject([{ id: cases.restricted, leadId: people.lawyer.id, ledUntil: inDays(10) }]);
    await who.admin.patch(`/api/users/${people.lawyer.id}`, { employedTo: inDays(-1) }, seen(leaving.body));
    const [one] = await listed('director');
    expect(Object.keys(one).sort()).toEqual(['code', 'id', 'kind', 'leadId', 'ledUntil', 'nextHearingAt', 'officeId']);
    expect(one.id).toBe(cases.restricted);
    expect(await listed('supervisor')).toEqual([]);
    expect((await who.admin.get('/api/cases-without-lead')).status).toBe(403);
    expect(JSON.stringify(leaving.body)).not.toMatch(/case/i);
  });
});
