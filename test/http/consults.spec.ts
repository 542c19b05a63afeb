import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const QUESTION = 'Можно ли обжаловать отказ, если экспертиза не назначена?';

describe('advice among lawyers', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;
  const who = {} as Record<keyof Organisation, Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of Object.keys(people) as (keyof Organisation)[]) who[name] = await signIn(server, name.toLowerCase());
    sample = await enterSampleCase(who.lawyer);
  });
  afterAll(() => server?.stop());

  const ask = async (body: object = {}) => clerk(who.lawyer).create('/api/consults', { topic: 'appeal', audience: 'colleagues', asked: [{ userId: people.otherLawyer.id }], question: QUESTION, caseId: sample.caseId, ...body });
  const reads = async (name: keyof Organisation, id: string) => (await who[name].get(`/api/consults/${id}`)).status;
  const code = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) => [status, body.errors?.[0].code];

  it('is asked of a colleague, and read by him and the one who asks alone', async () => {
    const { id } = await ask();
    expect([await reads('lawyer', id), await reads('otherLawyer', id)]).toEqual([200, 200]);
    for (const other of ['supervisor', 'farLawyer', 'farSupervisor'] as const) expect([other, await reads(other, id)]).toEqual([other, 404]);
    for (const other of ['intern', 'specialist', 'reception', 'director', 'admin'] as const) expect([other, await reads(other, id)]).toEqual([other, 403]);
  });

  it('is asked of every lawyer of the organisation', async () => {
    const { id } = await ask({ audience: 'lawyers', asked: [] });
    for (const lawyer of ['lawyer', 'otherLawyer', 'farLawyer', 'supervisor'] as const) expect([lawyer, await reads(lawyer, id)]).toEqual([lawyer, 200]);
    expect(await reads('intern', id)).toBe(403);
  });

  it('names colleagues or asks everybody, and never oneself', async () => {
    const post = (body: object) => who.lawyer.post('/api/consults', { topic: 'appeal', question: QUESTION, ...body });
    expect(code(await post({ audience: 'colleagues' }))).toEqual([422, 'rule.consult_asks_somebody']);
    expect(code(await post({ audience: 'lawyers', asked: [{ userId: people.otherLawyer.id }] }))).toEqual([422, 'rule.consult_asks_somebody']);
    expect(code(await post({ audience: 'colleagues', asked: [{ userId: people.lawyer.id }] }))).toEqual([422, 'rule.nobody_asks_himself']);
    expect(code(await post({ audience: 'lawyers', caseId: people.lawyer.id }))).toEqual([422, 'rule.unknown_case']);
  });

  it('does not tell those who are asked which case it is about', async () => {
    const { id, caseId } = await ask();
    expect(caseId).toBe(sample.caseId);
    const { body } = await who.otherLawyer.get(`/api/consults/${id}`);
    expect(body).toMatchObject({ caseId: null, grants: [], asked: [{ userId: people.otherLawyer.id }] });
    expect(JSON.stringify(body)).not.toContain(sample.caseId);
  });

  it('is answered by those who were asked, and the answer is kept', async () => {
    const { id } = await ask();
    const answer = { id: '01981111-2222-7333-8444-55556666aaaa', text: 'Да: сначала ходатайство, затем жалоба следственному судье.' };
    await clerk(who.otherLawyer).create(`/api/consults/${id}/answers`, answer);
    await clerk(who.otherLawyer).create(`/api/consults/${id}/answers`, answer);
    const { said, answers } = await clerk(who.lawyer).read(`/api/consults/${id}`);
    expect([answers, said]).toMatchObject([1, [{ authorId: people.otherLawyer.id, text: answer.text }]]);
    expect(code(await who.lawyer.post(`/api/consults/${id}/answers`, { text: 'Сам себе' }))).toEqual([422, 'rule.others_answer_a_consult']);
    expect((await who.farLawyer.post(`/api/consults/${id}/answers`, { text: 'Непрошено' })).status).toBe(404);
  });

  it('is found again by its topic, the latest first, page by page', async () => {
    const first = await ask({ topic: 'ethics', audience: 'lawyers', asked: [] });
    const second = await ask({ topic: 'ethics', audience: 'lawyers', asked: [] });
    const page = await clerk(who.farLawyer).read('/api/consults?topic=ethics&limit=1');
    expect(page.items).toMatchObject([{ id: second.id, question: QUESTION, answers: 0 }]);
    expect((await clerk(who.farLawyer).read(`/api/consults?topic=ethics&limit=1&after=${page.next}`)).items).toMatchObject([{ id: first.id }]);
    expect((await clerk(who.farLawyer).read('/api/consults?mine=true')).items).toEqual([]);
    expect((await who.director.get('/api/consults')).status).toBe(403);
  });

  describe('and the names of clients', () => {
    const check = async (name: keyof Organisation, text: string) => (await clerk(who[name]).create('/api/name-checks', { text })).words;

    it('are found in any case and script before the question is sent', async () => {
      expect(await check('lawyer', 'Задержали Токтогулову, а сотрудник угрожал Айсулуу.')).toEqual(['Токтогулову', 'Айсулуу']);
      expect(await check('lawyer', 'Toktogulova was detained')).toEqual(['Toktogulova']);
      expect(await check('lawyer', QUESTION)).toEqual([]);
    });

    it('of others are not told: who has no such client learns nothing', async () => {
      expect(await check('farLawyer', 'Токтогулова')).toEqual([]);
      expect((await who.intern.post('/api/name-checks', { text: 'Токтогулова' })).status).toBe(403);
    });

    it('stop the question until it is confirmed, and no refusal repeats them', async () => {
      const body = { topic: 'appeal', audience: 'lawyers', question: 'Что делать с делом Токтогуловой?' };
      const refused = await who.lawyer.post('/api/consults', body);
      expect(code(refused)).toEqual([422, 'rule.consult_holds_no_names']);
      expect(JSON.stringify(refused.body)).not.toContain('Токтогулов');
      expect((await who.lawyer.post('/api/consults', { ...body, namesAreMeant: true })).status).toBe(201);
    });
  });

  describe('with a way into the case', () => {
    const grant = (by: keyof Organisation, id: string, userId: string, endsOn = inDays(7)) => who[by].post(`/api/consults/${id}/grants`, { userId, endsOn });
    const seesCase = async (name: keyof Organisation) => (await who[name].get(`/api/cases/${sample.caseId}`)).status;

    it('is given by the author, dated, to read', async () => {
      const { id } = await ask();
      expect(await seesCase('otherLawyer')).toBe(404);
      const given = await grant('lawyer', id, people.otherLawyer.id);
      expect(given).toMatchObject({ status: 201, body: { grants: [{ userId: people.otherLawyer.id, startsOn: inDays(0), endsOn: inDays(7) }] } });
      expect(await seesCase('otherLawyer')).toBe(200);
      expect((await who.otherLawyer.get(`/api/consults/${id}`)).body.caseId).toBe(sample.caseId);
      expect((await who.otherLawyer.post(`/api/cases/${sample.caseId}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'Смотрел' })).status).toBe(403);
      // nor does he change the client's file, or make a way in that outlasts this one
      const client = (await who.otherLawyer.get(`/api/clients/${sample.clientId}`)).body;
      expect(client.readOnly).toBe(true);
      const tries: Record<string, Promise<{ status: number }>> = {
        client: who.otherLawyer.patch(`/api/clients/${sample.clientId}`, { takenOn: '2020' }, seen(client)),
        person: who.otherLawyer.patch(`/api/persons/${client.person.id}`, { gender: 'male' }, seen(client.person)),
        intake: who.otherLawyer.post(`/api/clients/${sample.clientId}/assignments`, { userId: people.otherLawyer.id, role: 'intake' }),
        relative: who.otherLawyer.post(`/api/clients/${sample.clientId}/relatives`, { kind: 'brother', person: { names: [{ family: 'О' }] } }),
        case: who.otherLawyer.post('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'О' }),
      };
      for (const [what, attempt] of Object.entries(tries)) expect({ what, refused: [403, 404].includes((await attempt).status) }).toEqual({ what, refused: true });
      const { team } = (await who.lawyer.get(`/api/cases/${sample.caseId}`)).body;
      expect(team.find((one: { userId: string }) => one.userId === people.otherLawyer.id)).toMatchObject({ role: 'observer', endsOn: inDays(7) });
      // it was meant for him: his supervisor cannot hand it on
      const preview = await who.supervisor.post(`/api/users/${people.otherLawyer.id}/hand-over-previews`, { startsOn: inDays(1), toUserId: people.lawyer.id });
      expect([preview.status, preview.body.items]).toEqual([200, []]);
    });

    it('is over after its last day', async () => {
      await withClient(server.database.ownerUrl, db => db.query('update assignments set starts_on = starts_on - 8, ends_on = ends_on - 8 where consult_id is not null'));
      expect(await seesCase('otherLawyer')).toBe(404);
    });

    it('is not given beyond a wall', async () => {
      const { id } = await ask({ audience: 'lawyers', asked: [] });
      await clerk(who.farLawyer).create(`/api/consults/${id}/answers`, { text: 'Да' });
      const wall = await clerk(who.lawyer).create(`/api/cases/${sample.caseId}/conflict-walls`, { userId: people.farLawyer.id, reason: 'Родственник следователя' });
      expect(code(await grant('lawyer', id, people.farLawyer.id))).toEqual([422, 'rule.no_assignment_beyond_a_wall']);
      const { body } = await who.farLawyer.get(`/api/consults/${id}`);
      expect([body.caseId, body.grants]).toEqual([null, []]);
      expect((await who.lawyer.post(`/api/conflict-walls/${wall.id}/lifting`, { reason: 'Отозван' }, seen(wall))).status).toBe(201);
    });

    it('is given by nobody else, to nobody who was not asked, and not without a case', async () => {
      const { id } = await ask({ audience: 'lawyers', asked: [] });
      expect((await grant('otherLawyer', id, people.otherLawyer.id)).status).toBe(403);
      expect((await grant('intern', id, people.intern.id)).status).toBe(403);
      expect(code(await grant('lawyer', id, people.farLawyer.id))).toEqual([422, 'rule.only_the_asked_are_let_in']);
      expect(code(await grant('lawyer', (await ask({ caseId: undefined })).id, people.otherLawyer.id))).toEqual([422, 'rule.consult_is_about_a_case']);
      expect(code(await grant('lawyer', (await ask()).id, people.otherLawyer.id, inDays(-3)))).toEqual([422, 'rule.assignment_ends_after_it_starts']);
    });
  });

  it('keeps question and answer from a thief', async () => {
    const { rows } = await withClient(server.database.ownerUrl, db => db.query('select question as bytes from consults union all select text from consult_answers'));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ bytes }) => bytes.includes(Buffer.from('обжаловать')) || bytes.includes(Buffer.from('ходатайство')))).toEqual([]);
  });
});
