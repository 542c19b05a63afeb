import { clerk } from '../support/clerk';
import { plantLogEntries } from '../support/many-log-entries';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';

interface Found {
  id: string;
  caseId: string;
  caseCode: string;
  excerpt: { text: string; met: boolean }[];
}

describe('the search in the log over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let [lawyer, intern, farLawyer] = [] as unknown as Visitor[];
  let [one, other, far] = [] as unknown as SampleCase[];
  const TEXTS = {
    russian: { kind: 'call', occurredOn: '2026-03-05', text: 'Звонил следователь: экспертизу перенесли на неделю.' },
    kyrgyz: { kind: 'meeting', occurredOn: '2026-04', text: 'Күбөлөр сотко келген жок, адвокатка кат жазылды.' },
    english: { kind: 'research', occurredOn: '2025-22', text: 'Read the rules on expert examinations.' },
  };
  const entries = {} as Record<keyof typeof TEXTS, string>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern, farLawyer] = [await signIn(server, 'lawyer'), await signIn(server, 'intern'), await signIn(server, 'farlawyer')];
    [one, other, far] = [await enterSampleCase(lawyer), await enterSampleCase(lawyer), await enterSampleCase(farLawyer)];
    for (const [name, entry] of Object.entries(TEXTS)) {
      entries[name as keyof typeof TEXTS] = (await clerk(lawyer).create(`/api/cases/${one.caseId}/log-entries`, entry)).id;
    }
    await clerk(lawyer).create(`/api/cases/${other.caseId}/log-entries`, { kind: 'note', occurredOn: '2026-05', text: 'Экспертиза готова.' });
    await clerk(farLawyer).create(`/api/cases/${far.caseId}/log-entries`, { kind: 'note', occurredOn: '2026-05', text: 'Экспертиза в другом деле.' });
  });
  afterAll(() => server?.stop());

  const within = async (visitor: Visitor, caseId: string, body: object): Promise<Found[]> => (await clerk(visitor).create(`/api/cases/${caseId}/log-searches`, body)).items;
  const ids = (found: Found[]) => found.map(({ id }) => id);

  it.each([
    ['следователем', 'russian'],
    ['экспертиза следователя', 'russian'],
    ['КУБОНУН', 'kyrgyz'],
    ['сот күбөсү', 'kyrgyz'],
    ['examination', 'english'],
    ['expert rule', 'english'],
  ] as const)('finds by %s the entry in %s, and no other', async (text, name) => {
    expect(ids(await within(lawyer, one.caseId, { text }))).toEqual([entries[name]]);
  });

  it('marks in the excerpt what was met', async () => {
    const [{ excerpt, caseCode }] = await within(lawyer, one.caseId, { text: 'следователя экспертиза' });
    expect(excerpt.map(part => part.text).join('')).toBe(TEXTS.russian.text);
    expect(excerpt.filter(part => part.met).map(part => part.text)).toEqual(['следователь', 'экспертизу']);
    expect(caseCode).toMatch(/^OSH-/);
  });

  it('wants every word, and finds nothing by words that say nothing', async () => {
    for (const text of ['следователь прокурор', 'и', '—', '305-1']) expect(await within(lawyer, one.caseId, { text })).toEqual([]);
  });

  it('puts first where the words stand as they were typed, then the latest', async () => {
    const planted = [];
    for (const [occurredOn, text] of [['2026-01-10', 'Подана жалоба'], ['2026-01-12', 'Отказ по жалобе'], ['2026-01-11', 'Ещё жалоба']]) {
      planted.push((await clerk(lawyer).create(`/api/cases/${other.caseId}/log-entries`, { kind: 'filing', occurredOn, text })).id);
    }
    expect(ids(await within(lawyer, other.caseId, { text: 'жалоба' }))).toEqual([planted[2], planted[0], planted[1]]);
  });

  it('looks within a kind and a period, of partial dates whatever they can mean', async () => {
    const rules = { text: 'expert' };
    expect(await within(lawyer, one.caseId, { ...rules, kind: 'call' })).toEqual([]);
    expect(ids(await within(lawyer, one.caseId, { ...rules, kind: 'research' }))).toEqual([entries.english]);
    expect(ids(await within(lawyer, one.caseId, { ...rules, from: '2025-08', until: '2025' }))).toEqual([entries.english]);
    expect(await within(lawyer, one.caseId, { ...rules, from: '2025-09' })).toEqual([]);
    expect(await within(lawyer, one.caseId, { ...rules, until: '2025-05' })).toEqual([]);
  });

  it('looks everywhere, in the cases that are his and in no other', async () => {
    const { items, more, moreCases } = await clerk(lawyer).create('/api/log-searches', { text: 'экспертизы' });
    expect(items.map((found: Found) => found.caseId).sort()).toEqual([one.caseId, other.caseId].sort());
    expect({ more, moreCases }).toEqual({ more: false, moreCases: false });
    expect((await clerk(farLawyer).create('/api/log-searches', { text: 'экспертизы' })).items.map((found: Found) => found.caseId)).toEqual([far.caseId]);
    expect((await clerk(intern).create('/api/log-searches', { text: 'экспертизы' })).items).toEqual([]);
  });

  it('is recorded as a look into each case where something was found', async () => {
    const looks = () => withClient(server.database.ownerUrl, async db => (await db.query(`select case_id from audit_entries where act = 'read' and actor_id = $1`, [people.farLawyer.id])).rows.map(row => row.case_id));
    const before = await looks();
    await clerk(farLawyer).create('/api/log-searches', { text: 'экспертизы' });
    await clerk(farLawyer).create('/api/log-searches', { text: 'ничего такого' });
    expect((await looks()).length).toBe(before.length + 1);
    expect((await looks()).at(-1)).toBe(far.caseId);
  });

  it('does not tell that a case of others is there', async () => {
    const answers = [far.caseId, '0199d6c5-0000-7000-8000-000000000000'].map(id => lawyer.post(`/api/cases/${id}/log-searches`, { text: 'экспертиза' }));
    for (const { status, body } of await Promise.all(answers)) expect({ status, type: body.type }).toEqual({ status: 404, type: '/problems/not-found' });
  });

  it('refuses what is no question, at the field', async () => {
    const { status, body } = await lawyer.post(`/api/cases/${one.caseId}/log-searches`, { text: '', from: 'вчера', words: 1 });
    expect(status).toBe(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(['/from', '/text', '/words']);
  });

  it('finds a corrected entry by its new words only', async () => {
    const { create, change } = clerk(lawyer);
    const entry = await create(`/api/cases/${one.caseId}/log-entries`, { kind: 'note', occurredOn: '2026-06', text: 'Прокуратура молчит' });
    await change(`/api/log-entries/${entry.id}`, entry, { text: 'Полиция молчит' });
    expect(await within(lawyer, one.caseId, { text: 'прокуратура' })).toEqual([]);
    expect(ids(await within(lawyer, one.caseId, { text: 'полицией' }))).toEqual([entry.id]);
  });

  it('says that there are more than it shows', async () => {
    await plantLogEntries(server, other.caseId, people.lawyer.id, Array.from({ length: 60 }, (_, n) => ({ occurredOn: '2024-05', text: `Передача ${n}` })));
    await server.restart();
    await until('the entries are in the index', async () => (await within(lawyer, other.caseId, { text: 'передача 59' })).length === 1);
    const { items, more } = await clerk(lawyer).create(`/api/cases/${other.caseId}/log-searches`, { text: 'передачи' });
    expect({ shown: items.length, more }).toEqual({ shown: 50, more: true });
  });

  it('indexes after a start what was written before there was an index, and what an older scheme has cut', async () => {
    const [old] = await plantLogEntries(server, one.caseId, people.lawyer.id, [{ occurredOn: '2019', text: 'Запись из прежних времён' }]);
    await withClient(server.database.ownerUrl, db => db.query(`update log_tokens set scheme = 0, tokens = '{}' where entry_id = $1`, [entries.russian]));
    expect(await within(lawyer, one.caseId, { text: 'прежние времена' })).toEqual([]);
    await server.restart();
    await until('both are in the index', async () => (await within(lawyer, one.caseId, { text: 'следователь' })).length === 1 && (await within(lawyer, one.caseId, { text: 'прежнее' })).length === 1);
    expect(ids(await within(lawyer, one.caseId, { text: 'прежнее' }))).toEqual([old]);
  });

  it('never shows a wrong hit, whatever the index says', async () => {
    const tokens = async (id: string) => withClient(server.database.ownerUrl, async db => (await db.query('select tokens::text from log_tokens where entry_id = $1', [id])).rows[0].tokens);
    const stolen = await tokens(entries.russian);
    await withClient(server.database.ownerUrl, db => db.query('update log_tokens set tokens = $2::bigint[] where entry_id = $1', [entries.english, stolen]));
    expect(ids(await within(lawyer, one.caseId, { text: 'следователь' }))).toEqual([entries.russian]);
  });
});
