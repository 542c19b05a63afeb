import { randomUUID } from 'node:crypto';
import { officeDay } from '#libs/law/office-day';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

type Who = 'lawyer' | 'otherLawyer' | 'supervisor' | 'farSupervisor' | 'director' | 'specialist' | 'farLawyer' | 'intern';

/** Two files of one person become one, and nothing is lost or opened by it. */
describe('a merge of two clients', () => {
  let server: TestServer;
  let people: Organisation;
  const as = {} as Record<Who, Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['lawyer', 'otherLawyer', 'supervisor', 'farSupervisor', 'director', 'specialist', 'farLawyer', 'intern'] as const) as[who] = await signIn(server, who.toLowerCase());
  });
  afterAll(() => server?.stop());

  const asOwner = <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> => withClient(server.database.ownerUrl, async db => (await db.query(sql, values)).rows as Row[]);
  const takeOn = (family: string, more: object = {}, by: Visitor = as.lawyer, client: object = {}) =>
    clerk(by).create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family, given: 'Айгүл' }], ...more }, ...client });
  const openCase = (clientId: string, by: Visitor = as.lawyer, more: object = {}) => clerk(by).create('/api/cases', { clientId, kind: 'torture_complaint', openedOn: '2026', title: 'Дело', ...more });
  const propose = (from: { id: string }, into: { id: string }, more: object = {}, by = as.supervisor) =>
    by.post('/api/client-merges', { fromId: from.id, intoId: into.id, reason: 'identity_document', taken: [], kept: [], ...more });
  const merge = async (from: { id: string }, into: { id: string }, more: object = {}) => {
    const { id } = await clerk({ ...as.supervisor }).create('/api/client-merges', { fromId: from.id, intoId: into.id, reason: 'identity_document', taken: [], kept: [], ...more });
    expect(await as.director.put(`/api/client-merges/${id}/confirmation`)).toMatchObject({ status: 204 });
    return id as string;
  };
  const rule = ({ status, body }: Answer) => ({ status, code: body.errors?.[0]?.code });
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
  it('moves all that stood with the former: cases, relatives, representations, teams, referrals, also under his own key', async () => {
    const former = await takeOn('Кайталанова', { phones: ['0555 1'], note: 'Пришла сама' });
    const survivor = await takeOn('Kaitalanova', { phones: ['0555 2'], note: 'Пришла с братом' }, as.otherLawyer);
    const [ofFormer, ofSurvivor] = [await openCase(former.id), await openCase(survivor.id, as.otherLawyer)];
    await clerk(as.lawyer).create(`/api/cases/${ofFormer.id}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'Запись прежнего досье' });
    const [mother] = await clerk(as.lawyer).create(`/api/clients/${former.id}/relatives`, { kind: 'mother', person: { names: [{ family: 'Мать' }] } });
    await clerk(as.lawyer).create(`/api/clients/${former.id}/representations`, { personId: mother.personId, basis: 'power_of_attorney', startsOn: '2026', authorityDocument: 'Доверенность 7' });
    await clerk(as.lawyer).create(`/api/clients/${former.id}/assignments`, { userId: people.specialist.id, role: 'care' });
    const sent = await takeOn('Направленная', {}, as.lawyer, { referralSource: 'client', referredByClientId: former.id });
    const id = await merge(former, survivor, { note: 'Паспорт тот же' });

    const page = await clerk(as.supervisor).read(`/api/clients/${survivor.id}`);
    expect(idsOf(page.cases)).toEqual([ofFormer.id, ofSurvivor.id].sort());
    expect(page).toMatchObject({ formerCodes: [{ code: former.code, mergeId: id }], relatives: [{ personId: mother.personId, displayName: 'Мать' }], representations: [{ authorityDocument: 'Доверенность 7' }], referred: [{ id: sent.id }] });
    expect(page.person).toMatchObject({ names: [{ family: 'Kaitalanova', given: 'Айгүл' }, { family: 'Кайталанова', given: 'Айгүл' }], phones: ['0555 2', '0555 1'], note: 'Пришла с братом\n\nПришла сама' });
    // whoever worked with either sees the one file, and its words
    for (const who of ['lawyer', 'otherLawyer', 'specialist'] as const) expect((await as[who].get(`/api/clients/${survivor.id}`)).body).toMatchObject({ displayName: 'Kaitalanova Айгүл', relatives: [{ displayName: 'Мать' }] });
    expect((await as.lawyer.get(`/api/cases/${ofFormer.id}`)).body).toMatchObject({ clients: [{ id: survivor.id }], log: { items: [{ text: 'Запись прежнего досье' }] } });

    const record = await clerk(as.supervisor).read(`/api/client-merges/${id}`);
    expect(record).toMatchObject({ fromCode: former.code, intoCode: survivor.code, note: 'Паспорт тот же', former: { displayName: 'Кайталанова Айгүл', note: 'Пришла сама' }, requestedBy: people.supervisor.id, confirmedBy: people.director.id });
    expect(record.moved).toEqual(expect.arrayContaining([{ table: 'case_clients', moved: 1, stayed: 0 }, { table: 'representations', moved: 1, stayed: 0 }, { table: 'relationships', moved: 1, stayed: 0 }]));
  });

  it('revives no consent that was taken back in either file', async () => {
    const [former, survivor] = [await takeOn('Слитова'), await takeOn('Слитова')];
    for (const { id } of [former, survivor]) await clerk(as.lawyer).create(`/api/clients/${id}/consents`, { purpose: 'media_story', giver: 'client', givenOn: '2026-02-10', means: 'signed_form' });
    await clerk(as.lawyer).create(`/api/clients/${survivor.id}/stories`, { language: 'ru', title: 'О', text: 'Слова' });
    const { items: [ofFormer] } = await clerk(as.lawyer).read(`/api/clients/${former.id}/consents`);
    await clerk(as.lawyer).create(`/api/consents/${ofFormer.id}/withdrawal`, { withdrawnBy: 'client' });
    const story = async () => (await clerk(as.lawyer).read(`/api/clients/${survivor.id}/stories`)).items[0];
    expect(await story()).toMatchObject({ text: 'Слова', closed: null });
    await merge(former, survivor);
    expect(await story()).toMatchObject({ text: null, closed: 'withdrawn' });
    expect((await clerk(as.lawyer).read(`/api/clients/${survivor.id}/consents`)).items.map(({ state }: { state: string }) => state)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('moves care and what happened, whose parts hang together by the client, also what has ended and may not change', async () => {
    const [former, survivor] = [await takeOn('Лечимова'), await takeOn('Лечимова')];
    const opened = await openCase(former.id);
    for (const { id } of [former, survivor]) await clerk(as.lawyer).create(`/api/clients/${id}/assignments`, { userId: people.specialist.id, role: 'care' });
    for (const { id } of [former, survivor]) await clerk(as.specialist).create(`/api/clients/${id}/clinical-notes`, { kind: 'session', occurredOn: '2026', text: `Запись ${id}` });
    const service = await clerk(as.specialist).create(`/api/clients/${former.id}/services`, { type: 'psychological' });
    expect((await as.specialist.post(`/api/services/${service.id}/outcome`, { outcome: 'delivered', occurredOn: officeDay() }, seen(service))).status).toBeLessThan(300);
    const [corrected] = (await clerk(as.specialist).read(`/api/clients/${former.id}/clinical-notes`)).items;
    await clerk(as.specialist).change(`/api/clinical-notes/${corrected.id}`, corrected, { kind: 'consultation' });
    const recorded = async (id: string) => (await clerk(as.specialist).read(`/api/clients/${id}/clinical-record`)).items;
    const [ofFormer, ofSurvivor] = [await recorded(former.id), await recorded(survivor.id)];
    const plan = await clerk(as.specialist).create(`/api/clients/${former.id}/plans`, { coordinatorId: people.specialist.id });
    for (const place of [`clients/${former.id}`, `cases/${opened.id}`]) {
      const event = await clerk(as.lawyer).create(`/api/${place}/events`, { happenedOn: '2020', placeKind: 'home' });
      await clerk(as.lawyer).create(`/api/events/${event.id}/examinations`, { examinedId: former.id, kind: 'physical', examinerKind: 'independent_doctor', requestedOn: '2020' });
    }
    const happened = await clerk(as.lawyer).create(`/api/cases/${opened.id}/events`, { happenedOn: '2020', placeKind: 'home' });
    const act = await clerk(as.lawyer).create(`/api/events/${happened.id}/acts`, { victimId: former.id, kind: 'torture' });
    await clerk(as.lawyer).create(`/api/cases/${opened.id}/claims`, { clientId: former.id, form: 'satisfaction', actIds: [act.id] });
    await asOwner(`update plans set ending = 'completed', ended_on = current_date, ended_by = $2 where id = $1`, [plan.id, people.specialist.id]);
    await asOwner(`update events set voided_at = now(), voided_by = $2, void_reason = '' where client_id = $1`, [former.id, people.lawyer.id]);
    const mergeId = await merge(former, survivor);
    const { items } = await clerk(as.specialist).read(`/api/clients/${survivor.id}/services`);
    expect(items).toMatchObject([{ id: service.id, state: 'delivered' }]);
    expect((await clerk(as.lawyer).read(`/api/cases/${opened.id}/redress`)).claims).toMatchObject([{ clientId: survivor.id, actIds: [act.id] }]);
    // each under the key of the file it was written in; and that there are any, the record of the merge does not say
    const notes = await clerk(as.specialist).read(`/api/clients/${survivor.id}/clinical-notes`);
    expect(notes.items.map(({ text }: { text: string }) => text).sort()).toEqual([former.id, survivor.id].map(id => `Запись ${id}`).sort());
    const moved = JSON.stringify((await clerk(as.director).read(`/api/client-merges/${mergeId}`)).moved);
    expect(moved).toMatch(/case_clients/);
    expect(moved).not.toMatch(/clinical|assessment|plan|goal|service|medicine|referral|trip/);
    // what was corrected and who looked is the care team's as before, and the move itself neither correction nor look
    expect(await clerk(as.specialist).read(`/api/clinical-notes/${corrected.id}/versions`)).toMatchObject([{ kind: 'session', text: `Запись ${former.id}` }]);
    const together = await recorded(survivor.id);
    expect(idsOf(together.filter(({ id }: { id: string }) => [...ofFormer, ...ofSurvivor].some(one => one.id === id)))).toEqual(idsOf([...ofFormer, ...ofSurvivor]));
    expect(together.filter(({ actorId }: { actorId: string }) => actorId !== people.specialist.id)).toEqual([]);
    const left = await asOwner<{ place: string }>(`select table_name as place from app.merge_references r where kind = 'clients' and (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %s where %I = %L', r.rel, r.column_name, $1::text), true, true, '')))[1]::text <> '0'`, [former.id]);
    // the same lawyer took both on: his place with the survivor reaches as far as both did
    expect(left).toEqual([{ place: 'client_assignments' }]);
    const asleep = await asOwner(`select from pg_trigger where not tgisinternal and tgenabled <> 'O'`);
    expect(asleep).toEqual([]);
  });

  it('31: leaves the former code and address to find the survivor, and each of the names', async () => {
    const [former, survivor] = [await takeOn('Двойникова'), await takeOn('Близнецова')];
    await merge(former, survivor);
    const found = async (text: string) => (await as.lawyer.post('/api/searches', { text })).body.clients.map((one: { id: string }) => one.id);
    for (const text of [former.code, former.code.toLowerCase(), survivor.code, 'Двойникова', 'Близнецова']) expect([text, await found(text)]).toEqual([text, [survivor.id]]);
    expect((await as.lawyer.get(`/api/clients/${former.id}`)).body).toMatchObject({ id: survivor.id, code: survivor.code, formerCodes: [{ code: former.code }] });
    expect((await as.farLawyer.get(`/api/clients/${former.id}`)).status).toBe(404);
    expect((await as.lawyer.patch(`/api/clients/${former.id}`, { takenOn: '2020' }, seen(former))).status).toBe(404);
    const next = await takeOn('Следующая');
    await merge(survivor, next);
    for (const code of [former.code, survivor.code, next.code]) expect(await found(code)).toEqual([next.id]);
    expect((await as.lawyer.get(`/api/clients/${former.id}`)).body.id).toBe(next.id);
  });

  it('asks which of what contradicts stays, and takes it', async () => {
    const former = await takeOn('Спорная', { birthDate: '1991-02-03', gender: 'female' });
    const survivor = await takeOn('Спорная', { birthDate: '1990', region: 'KG-O' });
    expect(rule(await propose(former, survivor))).toEqual({ status: 422, code: 'rule.contradiction_is_decided' });
    expect(rule(await propose(former, survivor, { taken: ['birthDate'], kept: ['birthDate'] }))).toEqual({ status: 422, code: 'rule.contradiction_is_decided' });
    await merge(former, survivor, { taken: ['birthDate'] });
    expect((await as.lawyer.get(`/api/clients/${survivor.id}`)).body.person).toMatchObject({ birthDate: '1991-02-03', birthYear: 1991, gender: 'female', region: 'KG-O' });
  });

  it('is proposed by a supervisor who may change both, confirmed by another who sees all cases of both or by a director, and told to them', async () => {
    const [former, survivor] = [await takeOn('Четырёхглазая'), await takeOn('Четырехглазая')];
    expect((await propose(former, survivor, {}, as.lawyer)).status).toBe(403);
    expect((await propose(former, survivor, {}, as.farSupervisor)).status).toBe(404);
    const { id } = (await propose(former, survivor)).body;
    expect(rule(await propose(former, survivor))).toEqual({ status: 409, code: 'rule.merge_is_proposed_once' });
    expect(rule(await as.supervisor.put(`/api/client-merges/${id}/confirmation`))).toEqual({ status: 422, code: 'rule.merge_is_confirmed_by_another' });
    expect((await as.farSupervisor.put(`/api/client-merges/${id}/confirmation`)).status).toBe(404);
    expect((await as.farSupervisor.get(`/api/client-merges/${id}`)).status).toBe(404);
    const listed = async (who: Who) => (await as[who].get('/api/client-merges')).body.items.some((one: { id: string }) => one.id === id);
    expect([await listed('supervisor'), await listed('director'), await listed('farSupervisor')]).toEqual([true, true, false]);
    const told = (await as.director.get('/api/notifications?limit=100')).body.items.filter((one: { subjectId: string }) => one.subjectId === id);
    expect(told).toMatchObject([{ kind: 'merge_proposed' }]);
    const seenByDirector = (await as.director.get(`/api/client-merges/${id}`)).body;
    expect(JSON.stringify(seenByDirector)).not.toMatch(/глазая/);
    expect((await as.supervisor.delete(`/api/client-merges/${id}`)).status).toBe(204);
    expect((await as.director.put(`/api/client-merges/${id}/confirmation`)).status).toBe(404);
  });

  it('is refused when a file changed since they were compared, when they are relatives, or while an erasure waits', async () => {
    const [former, survivor] = [await takeOn('Менявшаяся'), await takeOn('Менявшаяся')];
    const { id } = (await propose(former, survivor)).body;
    await clerk(as.lawyer).change(`/api/persons/${former.person.id}`, former.person, { note: 'Новое' });
    expect(rule(await as.director.put(`/api/client-merges/${id}/confirmation`))).toEqual({ status: 422, code: 'rule.merge_is_of_what_was_compared' });
    // so is what was said of the client himself, and not of his person
    const [early, late] = [await takeOn('Досрочная'), await takeOn('Досрочная')];
    const { id: outdated } = (await propose(early, late)).body;
    await clerk(as.lawyer).change(`/api/clients/${late.id}`, late, { takenOn: '2025-03', referralSource: 'self' });
    expect(rule(await as.director.put(`/api/client-merges/${outdated}/confirmation`))).toEqual({ status: 422, code: 'rule.merge_is_of_what_was_compared' });
    const [one, other] = [await takeOn('Сестрина'), await takeOn('Сестрина')];
    await clerk(as.lawyer).create(`/api/clients/${one.id}/relatives`, { kind: 'sister', personId: other.person.id });
    const { id: sisters } = (await propose(one, other)).body;
    expect(rule(await as.director.put(`/api/client-merges/${sisters}/confirmation`))).toEqual({ status: 422, code: 'rule.merge_is_not_of_relatives' });
    const [erased, left] = [await takeOn('Уходящая'), await takeOn('Уходящая')];
    await clerk(as.supervisor).create(`/api/clients/${erased.id}/erasure`, { reason: 'client_request' });
    const { id: leaving } = (await propose(erased, left)).body;
    expect(rule(await as.director.put(`/api/client-merges/${leaving}/confirmation`))).toEqual({ status: 422, code: 'rule.merge_waits_for_erasure' });
  });

  it('opens nothing to who is walled off from a case of either: it is refused until his place elsewhere has ended, and then closes both', async () => {
    const [former, survivor] = [await takeOn('Стенова'), await takeOn('Стенова')];
    const [closed, his] = [await openCase(former.id), await openCase(survivor.id)];
    await clerk(as.lawyer).create(`/api/cases/${his.id}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    for (const who of ['otherLawyer', 'supervisor'] as const) if (who === 'otherLawyer') await clerk(as.lawyer).create(`/api/cases/${closed.id}/conflict-walls`, { userId: people[who].id, reason: 'Родственник' });
    const { id } = (await propose(former, survivor)).body;
    expect(rule(await as.director.put(`/api/client-merges/${id}/confirmation`))).toEqual({ status: 422, code: 'rule.merge_opens_nothing_beyond_a_wall' });
    expect((await as.otherLawyer.get(`/api/clients/${former.id}`)).status).toBe(404);
    await asOwner(`update assignments set starts_on = current_date - 9, ends_on = current_date - 1 where case_id = $1 and user_id = $2`, [his.id, people.otherLawyer.id]);
    expect((await as.director.put(`/api/client-merges/${id}/confirmation`)).status).toBe(204);
    for (const one of [former, survivor]) expect((await as.otherLawyer.get(`/api/clients/${one.id}`)).status).toBe(404);
    expect((await as.otherLawyer.post('/api/searches', { text: former.code })).body).toEqual({ clients: [], cases: [] });
  });

  it('opens whoever stands in a restricted case to nobody new, and says no more of it than of a wall', async () => {
    const [open, guarded] = [await takeOn('Оградова', {}, as.otherLawyer), await takeOn('Оградова', { address: 'Убежище, дом 5' })];
    await openCase(open.id, as.otherLawyer);
    const closed = await openCase(guarded.id, as.lawyer, { restricted: true });
    await clerk(as.lawyer).create(`/api/cases/${closed.id}/assignments`, { userId: people.supervisor.id, role: 'counsel' });
    const { id } = (await propose(open, guarded)).body;
    expect(rule(await as.director.put(`/api/client-merges/${id}/confirmation`))).toEqual({ status: 422, code: 'rule.merge_opens_nothing_beyond_a_wall' });
    expect((await as.otherLawyer.get(`/api/clients/${guarded.id}`)).status).toBe(404);
    await clerk(as.lawyer).create(`/api/cases/${closed.id}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    expect((await as.director.put(`/api/client-merges/${id}/confirmation`)).status).toBe(204);
    expect((await as.otherLawyer.get(`/api/clients/${guarded.id}`)).body.person.address).toBe('Убежище, дом 5');
  });

  it('answers a supervisor to whom a case of theirs is closed as anybody, and lets who sees it decide', async () => {
    const [former, survivor] = [await takeOn('Тайнова'), await takeOn('Тайнова')];
    await openCase(former.id);
    await openCase(former.id, as.lawyer, { restricted: true });
    await asOwner(`insert into role_grants (user_id, role, starts_on) values ($1, 'supervisor', '2010-01-01'), ($2, 'supervisor', '2010-01-01')`, [people.lawyer.id, people.otherLawyer.id]);
    const [lead, colleague] = [await signIn(server, 'lawyer'), await signIn(server, 'otherlawyer')];
    const answer = await propose(former, survivor);
    expect({ status: answer.status, keys: Object.keys(answer.body).sort() }).toEqual({ status: 201, keys: Object.keys((await propose(await takeOn('Явнова'), await takeOn('Явнова'))).body).sort() });
    const path = `/api/client-merges/${answer.body.id}`;
    // the supervisor who sees not all of it does not even see that something waits
    expect((await colleague.get(path)).status).toBe(404);
    expect((await colleague.put(`${path}/confirmation`)).status).toBe(404);
    expect((await lead.put(`${path}/confirmation`)).status).toBe(204);
    await asOwner(`delete from role_grants where user_id = any ($1) and role = 'supervisor'`, [[people.lawyer.id, people.otherLawyer.id]]);
    await asOwner('select app.rebuild_case_access(null, null)');
    as.lawyer = await signIn(server, 'lawyer');
    as.otherLawyer = await signIn(server, 'otherlawyer');
  });

  it('destroys both keys when the survivor is erased, so that no word of either opens', async () => {
    const [former, survivor] = [await takeOn('Стираемая', { address: 'Улица' }), await takeOn('Стираемая')];
    const one = await openCase(former.id);
    await merge(former, survivor, { kept: [] });
    const { id } = await clerk(as.supervisor).create(`/api/clients/${survivor.id}/erasure`, { reason: 'client_request' });
    expect((await as.director.put(`/api/erasures/${id}/approval`)).status).toBe(204);
    const keys = await asOwner<{ gone: boolean }>('select k.wrapped is null as gone from data_keys k where k.id in (select key_id from clients where id = any ($1))', [[former.id, survivor.id]]);
    expect(keys).toEqual([{ gone: true }, { gone: true }]);
    expect((await as.lawyer.get(`/api/cases/${one.id}`, { 'accept-language': 'en' })).body.narrative.title).not.toBe('Дело');
    expect(await asOwner('select from name_tokens t join clients c on c.person_id = t.person_id where c.id = any ($1)', [[former.id, survivor.id]])).toEqual([]);
  });

  it('of two at once does one, and what is written meanwhile is written of the survivor', async () => {
    const [one, other] = [await takeOn('Гонкина'), await takeOn('Гонкина')];
    const proposals = [(await propose(one, other)).body.id, (await propose(other, one)).body.id];
    const statuses = await Promise.all(proposals.map(async id => (await as.director.put(`/api/client-merges/${id}/confirmation`)).status));
    expect(statuses.sort()).toEqual([204, 422]);
    const [former, survivor] = [await takeOn('Писалова'), await takeOn('Писалова')];
    const opened = await openCase(survivor.id);
    const { id } = (await propose(former, survivor)).body;
    await withClient(server.database.ownerUrl, first => withClient(server.database.ownerUrl, async second => {
      // somebody has joined the former to a case and not committed; another begins to while the merge stands
      await first.query('begin');
      await first.query('insert into client_assignments (client_id, user_id, role, created_by) values ($1, $2, $3, $2)', [former.id, people.specialist.id, 'care']);
      const confirming = as.director.put(`/api/client-merges/${id}/confirmation`);
      await new Promise(done => setTimeout(done, 300));
      await first.query('commit');
      expect((await confirming).status).toBe(204);
      await second.query('insert into client_assignments (client_id, user_id, role, created_by) values ($1, $2, $3, $2)', [former.id, people.lawyer.id, 'care']);
      await second.query('insert into case_clients (case_id, client_id, created_by) values ($1, $2, $3) on conflict do nothing', [opened.id, former.id, people.lawyer.id]);
    }));
    const places = await asOwner<{ client_id: string }>(`select client_id from client_assignments where client_id = any ($1) and role = 'care'`, [[former.id, survivor.id]]);
    expect(places).toEqual([{ client_id: survivor.id }, { client_id: survivor.id }]);
    expect(await asOwner('select from case_clients where client_id = $1', [former.id])).toEqual([]);
    expect((await as.specialist.get(`/api/clients/${survivor.id}`)).status).toBe(200);
  });

  it('meets pairs that are alike, best first, among those the supervisor sees, and no pair that was merged', async () => {
    const [one, other] = [await takeOn('Өмүракунова', { birthDate: '1988' }), await takeOn('Omurakunova', { birthDate: '1988-05' })];
    await takeOn('Өмүракунова', { birthDate: '1950' });
    await takeOn('Өмүракунова', { birthDate: '1988' }, as.farLawyer);
    const pairs = async () => ((await as.supervisor.get('/api/likely-duplicates')).body.items as { one: { id: string; displayName: string }; other: { id: string }; fit: number; sameYear: boolean }[]).filter(pair => /мүрак|murak/.test(pair.one.displayName));
    expect((await pairs()).map(pair => [pair.one.id, pair.other.id, pair.sameYear])).toEqual([[one.id, other.id, true]]);
    // looked at and told apart, until one of the two is named or dated anew
    const tell = (who: Visitor, otherId = other.id) => who.post('/api/different-clients', { oneId: one.id, otherId, reason: 'both_known' });
    expect([await tell(as.supervisor, one.id), await tell(as.farSupervisor), await tell(as.lawyer), await tell(as.supervisor), await tell(as.supervisor)].map(({ status }) => status)).toEqual([422, 404, 403, 204, 204]);
    expect(await pairs()).toEqual([]);
    const { person } = await clerk(as.lawyer).read(`/api/clients/${other.id}`);
    const phoned = await clerk(as.lawyer).change(`/api/persons/${person.id}`, person, { phones: ['+996 700 000 009'] });
    expect(await pairs()).toEqual([]);
    await clerk(as.lawyer).change(`/api/persons/${person.id}`, phoned, { birthDate: '1989' });
    expect(await pairs()).toHaveLength(1);
    await merge(one, other, { kept: ['birthDate'] });
    expect(await pairs()).toEqual([]);
    expect((await as.lawyer.get('/api/likely-duplicates')).status).toBe(403);
  });

  it('and a check of a name are made by no other statement of the application, whoever has its password', async () => {
    const one = await takeOn('Прямова');
    await withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [people.farLawyer.id]);
      const refusal = (sql: string, values: unknown[] = []) => db.query(sql, values).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string }) => error.code);
      for (const act of ['update client_merges set survivor_id = into_id', 'delete from client_merges', `insert into client_merge_moves values (uuidv7(), 'x', 'x', uuidv7(), true)`, 'update data_keys set client_id = client_id', 'delete from conflict_checks',
        `insert into conflict_checks (office_id, key_id, name, found) select office_id, key_id, '', 0 from users`, 'select app.namesakes(null, null, 1, 1, null, null)', 'select app.move_files(null, null)', 'select app.sight_of_walled(null, null)', 'select app.sight_of(null, null)', 'select app.may_confirm(null, null)', 'select app.follow_merges()',
        `select app.check_conflict(uuidv7(), '{}', '{}', 1, 1, null, null, '', (select key_id from users where login = 'lawyer'), '{}')`]) expect([act, await refusal(act)]).toEqual([act, '42501']);
      const copy = `insert into client_merges (from_id, into_id, survivor_id, from_person_id, from_code, into_code, reason, key_id, from_version, into_version) values ($1, $2, $2, $3, $4, $4, 'entered_twice', (select key_id from users where login = 'lawyer'), 1, 1)`;
      expect(await refusal(copy, [one.id, randomUUID(), one.person.id, one.code])).toBe('42501');
      expect(await refusal('select app.confirm_merge(uuidv7())')).toBe('P0002');
    });
  });

  it('knows nothing of an id that never was', async () => {
    expect((await as.director.put(`/api/client-merges/${randomUUID()}/confirmation`)).status).toBe(404);
    expect((await as.supervisor.delete(`/api/client-merges/${randomUUID()}`)).status).toBe(404);
  });
});
