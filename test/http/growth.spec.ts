import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

/** As Latipov did: he attends trials, drafts what his supervisor checks carefully, and becomes a lawyer. */
describe('the growth of an intern', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let intern: Visitor;
  let supervisor: Visitor;
  let sample: SampleCase;
  let path: string;
  let sheets: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern, supervisor] = [await signIn(server, 'lawyer'), await signIn(server, 'intern'), await signIn(server, 'supervisor')];
    sample = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    [path, sheets] = [`/api/users/${people.intern.id}/growth`, `/api/users/${people.intern.id}/internship-sheets`];
  });
  afterAll(() => server?.stop());

  const asOwner = (sql: string, values: unknown[] = []) => withClient(server.database.ownerUrl, db => db.query(sql, values));
  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const growth = (who: Visitor, period = '') => clerk(who).read(path + period);
  const month = (told: { months: { month: string; figures: object }[] }, wanted: string) => told.months.find(one => one.month === wanted)?.figures;

  /** Drafted and submitted by the intern, sent back with these errors one after the other, and approved at last. */
  async function document(caseId: string, title: string, sentBack: string[][]): Promise<string> {
    const { id } = await clerk(intern).create(`/api/cases/${caseId}/documents`, { kind: 'complaint', language: 'ru', title, content: words('Суд отказал.') });
    for (const errors of sentBack) {
      await clerk(intern).create(`/api/documents/${id}/submissions`, {});
      await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'Ещё раз', errors });
    }
    await clerk(intern).create(`/api/documents/${id}/submissions`, {});
    await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'approved' });
    return id;
  }

  it('tells the rounds of his documents, and what was tagged in them', async () => {
    const first = await document(sample.caseId, 'Жалоба', [['facts', 'style'], ['facts']]);
    const second = await document(sample.caseId, 'Ходатайство', []);
    await clerk(lawyer).create(`/api/documents/${second}/filings`, { filedOn: '2026-11-01' });
    const told = await growth(intern);
    expect(told.documents).toMatchObject([
      { id: second, title: 'Ходатайство', caseId: sample.caseId, rounds: 1, state: 'filed', filedOn: '2026-11-01' },
      { id: first, title: 'Жалоба', rounds: 3, kind: 'complaint', state: 'approved', filedOn: null },
    ]);
    const [{ approvedOn, submittedOn, startedOn }] = told.documents;
    expect([submittedOn, startedOn]).toEqual([approvedOn, approvedOn]);
    const now = told.months.find((one: { month: string }) => one.month === approvedOn.slice(0, 7));
    expect(now).toMatchObject({ figures: { drafted: 2, approved: 2, rounds: 4, sent_back: 2 }, errors: [{ error: 'facts', count: 2 }, { error: 'style', count: 1 }] });
    expect(told).toMatchObject({ rounds: [{ month: approvedOn.slice(0, 7), rounds: 2 }], trend: null, internships: [{ startsOn: '2009-01-01', endsOn: null }] });
  });

  it('counts a recalled submission as no round', async () => {
    const { id } = await clerk(intern).create(`/api/cases/${sample.caseId}/documents`, { kind: 'letter', language: 'ru', title: 'Письмо', content: words('О') });
    await clerk(intern).create(`/api/documents/${id}/submissions`, {});
    await intern.delete(`/api/documents/${id}/submissions`);
    expect((await growth(intern)).documents[0]).toMatchObject({ id, rounds: 0, submittedOn: null, approvedOn: null });
  });

  it('counts the hearings he attended, his hours, and his visits, by month and within a period', async () => {
    const write = (body: object) => clerk(intern).create(`/api/cases/${sample.caseId}/log-entries`, { text: 'Ездил в СИЗО', minutes: 120, ...body });
    await write({ kind: 'detention_visit', occurredOn: '2026-03-10' });
    await write({ kind: 'meeting', occurredOn: '2026-03', minutes: 30 });
    await write({ kind: 'note', occurredOn: '2026-05-02', minutes: undefined });
    await clerk(intern).create(`/api/hearings/${sample.hearingId}/attendances`, { role: 'intern', userId: people.intern.id });
    expect(month(await growth(intern), '2026-04')).toMatchObject({ hearings: 0 });
    const { hearings } = await clerk(lawyer).read(`/api/cases/${sample.caseId}`);
    const { version } = hearings.find((one: { id: string }) => one.id === sample.hearingId);
    await clerk(lawyer).settle({ id: sample.hearingId, version }, { status: 'held', outcome: 'granted' });
    const told = await growth(supervisor);
    expect(month(told, '2026-03')).toMatchObject({ detention_visits: 1, meetings: 1, entries: 2, minutes: 150, hearings: 0 });
    expect(month(told, '2026-04')).toMatchObject({ hearings: 1, entries: 0 });
    expect(month(told, '2026-05')).toMatchObject({ entries: 1, minutes: 0 });
    expect((await growth(supervisor, '?from=2026-04-01&to=2026-04-30')).months.map((one: { month: string }) => one.month)).toEqual(['2026-04']);
    expect((await growth(supervisor, '?from=2026-04-01&to=2026-04-30')).documents).toEqual([]);
  });

  it('is nobody else\'s business', async () => {
    for (const who of ['otherintern', 'otherlawyer', 'farsupervisor']) {
      const stranger = await signIn(server, who);
      expect([(await stranger.get(path)).status, (await stranger.get(sheets)).status]).toEqual([404, 404]);
      expect((await stranger.post(sheets, { month: '2026-03' })).status).toBe(who === 'farsupervisor' ? 404 : 403);
    }
    for (const who of ['director', 'admin', 'specialist']) expect((await (await signIn(server, who)).get(path)).status).toBe(403);
  });

  it('is signed month by month by the supervisor, once, and stays as it was signed', async () => {
    expect((await intern.post(sheets, { month: '2026-03' })).status).toBe(403);
    const body = { id: '01981111-2222-7333-8444-555566667777', month: '2026-03', remark: 'Спокоен на допросах' };
    const signed = await clerk(supervisor).create(sheets, body);
    expect(signed).toMatchObject({ month: '2026-03', remark: 'Спокоен на допросах', signedBy: people.supervisor.id, changed: false, intact: true });
    expect(signed.figures).toEqual([['detention_visits', 1], ['meetings', 1], ['entries', 2], ['minutes', 150]].map(([measure, amount]) => ({ measure, signed: amount, byNow: amount })));
    expect(signed.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await clerk(supervisor).create(sheets, body)).toEqual(signed);
    expect(rule(await supervisor.post(sheets, { month: '2026-03' }))).toEqual([409, 'rule.month_is_signed_once']);

    await clerk(intern).create(`/api/cases/${sample.caseId}/log-entries`, { kind: 'call', occurredOn: '2026-03-30', text: 'Звонил матери', minutes: 15 });
    const [seenByIntern] = (await clerk(intern).read(sheets)).items;
    expect(seenByIntern).toMatchObject({ id: signed.id, digest: signed.digest, changed: true, intact: true });
    expect(seenByIntern.figures).toContainEqual({ measure: 'minutes', signed: 150, byNow: 165 });
    expect((await clerk(supervisor).read(sheets)).items[0]).toEqual(seenByIntern);
    const { rows: [{ remark }] } = await asOwner('select remark from internship_sheets');
    expect(remark.toString('utf8')).not.toContain('Спокоен');
    await asOwner(`update internship_sheet_figures set amount = 200 where measure = 'minutes'`);
    expect((await clerk(intern).read(sheets)).items[0]).toMatchObject({ intact: false });
    await asOwner(`update internship_sheet_figures set amount = 150 where measure = 'minutes'`);
  });

  it('is signed of no month that runs, in which nobody was an intern, or by who only wishes', async () => {
    expect(rule(await supervisor.post(sheets, { month: '2099-01' }))).toEqual([422, 'rule.sheet_is_signed_when_the_month_is_over']);
    expect(rule(await supervisor.post(sheets, { month: '2008-12' }))).toEqual([422, 'rule.sheet_is_of_an_internship']);
    expect((await supervisor.post(sheets, { month: 'March' })).status).toBe(400);
    const own = `/api/users/${people.supervisor.id}/internship-sheets`;
    await asOwner(`insert into role_grants (user_id, role, starts_on, ends_on) values ($1, 'intern', '2008-01-01', '2008-12-31')`, [people.supervisor.id]);
    expect(rule(await supervisor.post(own, { month: '2008-05' }))).toEqual([422, 'rule.nobody_signs_his_own_sheet']);
  });

  it('holds nothing of a case that a wall or a restriction closes, not even in what was signed before', async () => {
    const other = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${other.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await clerk(intern).create(`/api/cases/${other.caseId}/log-entries`, { kind: 'meeting', occurredOn: '2026-02-20', text: 'Тайное', minutes: 77 });
    const third = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${third.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await clerk(intern).create(`/api/cases/${third.caseId}/log-entries`, { kind: 'call', occurredOn: '2026-02-21', text: 'Открытое', minutes: 5 });
    const own = await document(other.caseId, 'Тайная жалоба', []);
    const february = async (who: Visitor) => [
      (month(await growth(who), '2026-02') as { minutes: number } | undefined)?.minutes,
      (await clerk(who).read(sheets)).items.find((one: { month: string }) => one.month === '2026-02')?.figures.find((one: { measure: string }) => one.measure === 'minutes'),
    ];
    const documents = async (who: Visitor) => (await growth(who)).documents.map((one: { id: string }) => one.id);
    await clerk(supervisor).create(sheets, { month: '2026-02' });
    expect(await february(supervisor)).toEqual([82, { measure: 'minutes', signed: 82, byNow: 82 }]);

    await clerk(lawyer).create(`/api/cases/${other.caseId}/conflict-walls`, { userId: people.supervisor.id, reason: 'Родственник' });
    expect(await february(supervisor)).toEqual([5, { measure: 'minutes', signed: 5, byNow: 5 }]);
    expect(await february(intern)).toEqual([82, { measure: 'minutes', signed: 82, byNow: 82 }]);
    expect((await clerk(intern).read(sheets)).items.at(-1)).toMatchObject({ month: '2026-02', changed: false, intact: true });
    expect([(await documents(supervisor)).includes(own), (await documents(intern)).includes(own)]).toEqual([false, true]);

    const changed = await clerk(lawyer).read(`/api/cases/${third.caseId}`);
    expect((await lawyer.patch(`/api/cases/${third.caseId}`, { restricted: true }, seen(changed))).status).toBe(200);
    expect(await february(supervisor)).toEqual([undefined, undefined]);
    await clerk(lawyer).create(`/api/cases/${other.caseId}/conflict-walls`, { userId: people.intern.id, reason: 'Родственник' });
    expect(await february(intern)).toEqual([5, { measure: 'minutes', signed: 5, byNow: 5 }]);
    expect((await documents(intern)).includes(own)).toBe(false);
  });

  it('of a case he has left is counted still, and its documents have no title for who does not see it', async () => {
    const left = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${left.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await document(left.caseId, 'Оставленная жалоба', [['form']]);
    await asOwner('update assignments set starts_on = current_date - 2, ends_on = current_date - 1 where case_id = $1 and user_id = $2', [left.caseId, people.intern.id]);
    expect((await growth(intern)).documents[0]).toMatchObject({ id: null, caseId: null, title: null, kind: null, rounds: 2 });
    expect((await growth(supervisor)).documents[0]).toMatchObject({ title: 'Оставленная жалоба', rounds: 2 });
  });

  it('stays as it was once he is a lawyer, and is told to who supervised him of those days alone', async () => {
    const before = await growth(intern);
    await asOwner(`update role_grants set ends_on = current_date - 1 where user_id = $1`, [people.intern.id]);
    await asOwner(`insert into role_grants (user_id, role, starts_on) values ($1, 'lawyer', current_date)`, [people.intern.id]);
    const latipov = await signIn(server, 'intern');
    await clerk(latipov).create(`/api/cases/${sample.caseId}/log-entries`, { kind: 'meeting', occurredOn: '2026-03-11', text: 'Уже юрист', minutes: 500 });
    await clerk(latipov).create(`/api/cases/${sample.caseId}/documents`, { kind: 'appeal', language: 'ru', title: 'Апелляция юриста', content: words('О') });
    const after = await growth(latipov);
    expect({ ...after, internships: [] }).toEqual({ ...before, internships: [] });
    expect(after.internships[0].endsOn).not.toBeNull();

    await asOwner(`update supervisions set ends_on = '2026-03-31' where supervisee_id = $1`, [people.intern.id]);
    const told = await growth(supervisor);
    expect(told.months.map((one: { month: string }) => one.month).at(-1)).toBe('2026-03');
    expect(told.documents).toEqual([]);
    expect((await clerk(supervisor).read(sheets)).items.map((one: { month: string }) => one.month)).toEqual(['2026-03', '2026-02']);
    expect(rule(await supervisor.post(sheets, { month: '2026-04' }))).toEqual([422, 'rule.sheet_is_signed_by_his_supervisor']);
    await asOwner(`update supervisions set starts_on = '2027-01-01', ends_on = 'infinity' where supervisee_id = $1`, [people.intern.id]);
    expect((await supervisor.get(path)).status).toBe(404);
  });
});
