import { randomUUID } from 'node:crypto';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('cases over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let supervisor: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    supervisor = await signIn(server, 'supervisor');
    does = clerk(lawyer);
  });
  beforeEach(async () => {
    sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
  });
  afterAll(() => server?.stop());

  const rule = (answer: { status: number; body: { errors?: { code: string; pointer: string }[] } }) => ({ status: answer.status, code: answer.body.errors?.[0]?.code });

  describe('a write that is sent again', () => {
    it('stores one record, and answers with it', async () => {
      const body = { id: randomUUID(), kind: 'note', occurredOn: '2026', text: 'Once' };
      const [first, again] = [await does.create(`${path}/log-entries`, body), await does.create(`${path}/log-entries`, body)];
      expect(again).toEqual(first);
      const { items } = await does.read(`${path}/log-entries`);
      expect(items.filter((entry: { text: string }) => entry.text === 'Once')).toHaveLength(1);
    });

    it('is refused when the same id means something else', async () => {
      const id = randomUUID();
      await does.create(`${path}/log-entries`, { id, kind: 'note', occurredOn: '2026', text: 'A' });
      const other = await lawyer.post(`${path}/log-entries`, { id, kind: 'note', occurredOn: '2026', text: 'B' });
      expect(rule(other)).toEqual({ status: 409, code: 'rule.id_is_taken' });
    });

    it('stores one record although ten arrive at once', async () => {
      const body = { id: randomUUID(), kind: 'note', occurredOn: '2026', text: 'Ten' };
      const answers = await Promise.all(Array.from({ length: 10 }, () => lawyer.post(`${path}/log-entries`, body)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map(answer => answer.body.id)).size).toBe(1);
    });
  });

  describe('two writers on one record', () => {
    it('lose nothing: the later one gets both versions', async () => {
      const entry = await does.create(`${path}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'First' });
      const answers = await Promise.all(['Mine', 'Theirs'].map(text => lawyer.patch(`/api/log-entries/${entry.id}`, { text }, seen(entry))));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const refused = answers.find(({ status }) => status === 412)!.body;
      const stored = answers.find(({ status }) => status === 200)!.body;
      expect(refused.currentVersion).toBe(stored.version);
      expect(refused.differences).toEqual([{ pointer: '/text', yours: stored.text === 'Mine' ? 'Theirs' : 'Mine', current: stored.text }]);
    });

    it('must say what they have seen', async () => {
      expect((await lawyer.patch(path, { kind: 'other' })).status).toBe(428);
    });

    it('change what they name and leave the rest as it is', async () => {
      const charge = await does.create(`${path}/charges`, { proceedingId: sample.proceedingId, codeEdition: 'KG-CC-2021', article: '137', part: '2', particulars: 'Kept', soughtKind: 'fine', soughtMonths: 3 });
      const changed = await does.change(`/api/charges/${charge.id}`, charge, { outcome: 'acquitted', decidedOn: '2026' });
      expect(changed).toMatchObject({ article: '137', part: '2', particulars: 'Kept', soughtKind: 'fine', soughtMonths: 3, outcome: 'acquitted' });
      expect((await does.read(path)).charges[0]).toMatchObject({ particulars: 'Kept', soughtMonths: 3 });
    });
  });

  describe('hearings', () => {
    it('belong to an open proceeding', async () => {
      const proceeding = (await does.read(path)).proceedings[0];
      await does.settle((await does.read(path)).hearings[0], { status: 'cancelled' });
      await does.change(`/api/proceedings/${proceeding.id}`, proceeding, { closedOn: '2026-05', outcome: 'refusal_upheld' });
      const late = await lawyer.post(`${path}/hearings`, { proceedingId: proceeding.id, purpose: 'trial', startsAt: '2031-05-01T10:00:00+06:00' });
      expect(late.status).toBe(422);
    });

    it.each([
      ['held without an outcome', { status: 'held' }],
      ['postponed without a reason', { status: 'postponed', nextNotSet: true }],
      ['postponed with neither a next date nor a word that there is none', { status: 'postponed', postponementReason: 'technical' }],
    ])('are not settled as %s', async (_, outcome) => {
      const hearing = (await does.read(path)).hearings[0];
      expect((await lawyer.post(`/api/hearings/${hearing.id}/outcome`, outcome, seen(hearing))).status).toBe(422);
      expect((await does.read(path)).hearings[0].status).toBe('scheduled');
    });

    it('are settled once, with who came and the next date in one act', async () => {
      const hearing = (await does.read(path)).hearings[0];
      const settled = await does.settle(hearing, {
        status: 'postponed', postponementReason: 'judge_absent', attendances: [{ userId: people.lawyer.id, role: 'counsel' }], next: { startsAt: '2031-06-16T10:00:00+06:00' },
      });
      expect(settled).toMatchObject({ status: 'postponed', attendances: [{ userId: people.lawyer.id }] });
      const after = await does.read(path);
      expect(after.hearings.find((one: { id: string }) => one.id === settled.nextHearingId)).toMatchObject({ status: 'scheduled', courtroom: hearing.courtroom });
      expect(new Date(after.nextHearingAt)).toEqual(new Date('2031-06-16T10:00:00+06:00'));
      const again = await lawyer.post(`/api/hearings/${hearing.id}/outcome`, { status: 'cancelled' }, seen(settled));
      expect(rule(again)).toEqual({ status: 409, code: 'rule.hearing_has_an_outcome' });
    });
  });

  describe('proceedings', () => {
    it('cannot come from themselves, nor from another case', async () => {
      const id = randomUUID();
      const own = await lawyer.post(`${path}/proceedings`, { id, stage: 'appeal', openedOn: '2026', originId: id, originKind: 'appeal' });
      expect(own.status).toBe(422);
      const other = await enterSampleCase(lawyer);
      const foreign = await lawyer.post(`${path}/proceedings`, { stage: 'appeal', openedOn: '2026', originId: other.proceedingId, originKind: 'appeal' });
      expect(foreign.status).toBe(422);
    });

    it('do not close before they open, for certain', async () => {
      expect((await lawyer.post(`${path}/proceedings`, { stage: 'appeal', openedOn: '2026', closedOn: '2020', outcome: 'upheld' })).status).toBe(422);
      expect((await lawyer.post(`${path}/proceedings`, { stage: 'appeal', openedOn: '2026-03', closedOn: '2026', outcome: 'upheld' })).status).toBe(201);
    });
  });

  describe('closing', () => {
    const finish = async () => {
      const { hearings, proceedings } = await does.read(path);
      await does.settle(hearings[0], { status: 'cancelled' });
      await does.change(`/api/proceedings/${proceedings[0].id}`, proceedings[0], { closedOn: '2026', outcome: 'refusal_upheld' });
    };

    it('needs every proceeding and hearing finished, and a supervisor', async () => {
      expect((await lawyer.post(`${path}/closure`, { reason: 'no_prospect' })).status).toBe(403);
      expect((await supervisor.post(`${path}/closure`, { reason: 'no_prospect' })).status).toBe(422);
      await finish();
      expect((await supervisor.post(`${path}/closure`, { reason: 'no_prospect' })).body.open).toBe(false);
      expect(rule(await lawyer.post(`${path}/proceedings`, { stage: 'appeal', openedOn: '2026' }))).toEqual({ status: 422, code: 'rule.no_open_proceeding_in_a_closed_case' });
    });

    it('is taken back by reopening, once', async () => {
      await finish();
      await clerk(supervisor).create(`${path}/closure`, { reason: 'contact_lost' });
      expect((await supervisor.delete(`${path}/closure`)).status).toBe(204);
      expect((await does.read(path)).open).toBe(true);
      expect((await supervisor.delete(`${path}/closure`)).status).toBe(404);
    });
  });

  describe('the team', () => {
    it('takes colleagues within their role only', async () => {
      const answer = await lawyer.post(`${path}/assignments`, { userId: people.reception.id, role: 'counsel' });
      expect(answer.status).toBe(422);
    });

    it('is left by a date, and the case with it', async () => {
      const assignment = await does.create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel', startsOn: '2020-01-01' });
      const colleague = await signIn(server, 'otherlawyer');
      expect((await colleague.get(path)).status).toBe(200);
      await does.change(`/api/assignments/${assignment.id}`, assignment, { endsOn: '2020-12-31' });
      expect((await colleague.get(path)).status).toBe(404);
      expect((await does.read(path)).team).toContainEqual(expect.objectContaining({ userId: people.otherLawyer.id, endsOn: '2020-12-31' }));
    });
  });

  it('are listed in pages that hold each case once', async () => {
    for (let more = 0; more < 7; more++) await enterSampleCase(lawyer);
    const ids: string[] = [];
    let after = '';
    do {
      const page = await does.read(`/api/cases?scope=mine&limit=3${after && `&after=${encodeURIComponent(after)}`}`);
      ids.push(...page.items.map((one: { id: string }) => one.id));
      after = page.next;
    } while (after);
    const { total } = await does.read('/api/cases?scope=mine&total=true');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(total);
  });

  it.each([['en', 'Please check the form'], ['ru', 'Проверьте форму'], ['ky', null]])('refuse in %s, field by field', async (language, title) => {
    const { status, body } = await lawyer.post('/api/cases', { clientId: 'x', kind: 'other', openedOn: 'yesterday', surprise: 1 }, { 'accept-language': language });
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: '/problems/invalid', status: 400 });
    if (title) expect(body.title).toBe(title);
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(['/clientId', '/openedOn', '/surprise', '/title']);
    expect(JSON.stringify(body)).not.toContain('yesterday');
  });
});
