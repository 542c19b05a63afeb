import type { Client } from 'pg';
import { clerk } from '../support/clerk';
import { encodings } from '../support/encodings';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { type Answer, signIn, stranger, type Visitor } from '../support/visitor';
import { OWN_SESSION, PANIC, REQUESTS } from './matrix-requests';
import { enter, identityRows, type RowIds } from './matrix-rows';
import { enterTraining } from './matrix-trainings';

type Who = keyof Organisation;
const OUTSIDE = ['lawyer', 'supervisor', 'director', 'admin', 'reception', 'intern', 'otherLawyer', 'farSupervisor'] as const satisfies Who[];
const PLANTED = ['панический приступ ночью', 'другая формулировка', 'бессонница третий месяц'];
/** What is asked about one client or case and not about who works here or what all share. */
const OF_A_CLIENT = /^(?!.*\/(users|offices|role-grants|supervisions|qualifications|deadline-rules|document-templates|special-days|reports|report-runs|frozen-reports|report-exports)\/\{).*\{/;
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * The whole of invariant 20. Two clients of one lawyer with everything that can lie in a case; both are cared for and looked at alike, and one has
 * clinical notes and assessments. Whoever is not of the care team must not be able to tell which one.
 */
describe('the wall around clinical notes', () => {
  let server: ServerProcess;
  let people: Organisation;
  let written: RowIds;
  let empty: RowIds;
  const visitors = {} as Record<Who, Visitor>;
  const heard: { who: string; what: string; text: string }[] = [];
  const clinicalIds: string[] = [];

  beforeAll(async () => {
    server = await startServerProcess();
    people = await foundOrganisation(server);
    for (const who of [...OUTSIDE, 'specialist', 'farLawyer', 'otherIntern'] as const) visitors[who] = await signIn(server, who.toLowerCase());
    const identity = await identityRows(visitors, people);
    const { lawyer, supervisor, farLawyer } = visitors;
    const rowsOf = async (): Promise<RowIds> => {
      const row = await enter(lawyer, supervisor, farLawyer, false, people.intern.id);
      const asked = { topic: 'other', audience: 'colleagues', asked: [{ userId: people.supervisor.id }], question: 'Без имён', caseId: row.case };
      const consult = await clerk(lawyer).create('/api/consults', asked);
      await clerk(lawyer).create(`/api/clients/${row.client}/assignments`, { userId: people.specialist.id, role: 'care' });
      const enquiry = (await clerk(visitors.reception).create('/api/enquiries', { channel: 'visit', topic: 'torture', name: { family: 'Посетитель' } })).id;
      return { ...row, ...identity, ...(await enterTraining(lawyer)), consult: consult.id, enquiry, note: row.client, assessment: row.client };
    };
    written = await rowsOf();
    empty = await rowsOf();
    await plant(written.client);
    // nobody can be in two courts at a time: one of the hearings is in the evening
    for (const [row, hour] of [[written, '08'], [empty, '17']] as const) {
      await clerk(lawyer).change(`/api/hearings/${row.hearing}`, { version: 1 }, { startsAt: `2031-02-05T${hour}:00:00+06:00` });
    }
    for (const { client } of [written, empty]) {
      for (const part of ['', '/clinical-notes', '/assessments', '/clinical-record', '/clinical-notes']) await visitors.specialist.get(`/api/clients/${client}${part}`);
    }
  });
  afterAll(() => server?.stop());

  async function plant(client: string): Promise<void> {
    const does = clerk(visitors.specialist);
    for (const text of PLANTED.slice(1)) {
      const note = await does.create(`/api/clients/${client}/clinical-notes`, { kind: 'session', occurredOn: '2026-11', text: PLANTED[0], minutes: 50 });
      await does.change(`/api/clinical-notes/${note.id}`, note, { text });
      clinicalIds.push(note.id);
    }
    const taken = await does.create(`/api/clients/${client}/assessments`, { instrument: 'phq_9', takenOn: '2026-11', answers: [3, 3, 3, 3, 3, 3, 3, 3, 3] });
    clinicalIds.push(taken.id);
  }

  const operations = async () => {
    const { paths } = (await stranger(server).get('/api/openapi.json')).body as { paths: Record<string, Record<string, { 'x-permission': string }>> };
    return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, permission: operation['x-permission'] })))
      .filter(({ name, permission }) => permission !== 'public' && ![...OWN_SESSION, ...PANIC].includes(name)).map(({ name }) => name);
  };

  /** What two answers about different clients have in common: without ids (and digests over them), codes, days of the clock and places in a list. */
  const masked = ({ status, body }: Answer) => ({
    status,
    body: typeof body === 'string' ? '' : JSON.stringify(body).replace(UUID, 'ID').replace(/"instance":"[^"]*"/, '').replace(/"digest":"[0-9a-f]{64}"/g, '"digest":"OF IDS"').replace(/\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+]06:00)/g, 'MOMENT').replace(/OSH-\d{4}-D?\d+/g, 'CODE').replace(/"next":"[\w-]+"/g, '"next":"PLACE"'),
  });

  it.each(OUTSIDE)('gives %s the same answers about both, by every route', async who => {
    const told: string[] = [];
    for (const name of await operations()) {
      const answers: Answer[] = [];
      for (const row of [written, empty]) answers.push(await REQUESTS[name](visitors[who], row));
      for (const { body } of answers) heard.push({ who, what: name, text: typeof body === 'string' ? body : JSON.stringify(body) });
      if (OF_A_CLIENT.test(name) && JSON.stringify(masked(answers[0])) !== JSON.stringify(masked(answers[1]))) told.push(name);
    }
    expect(told).toEqual([]);
  }, 120_000);

  it('lets no word, id or part of it through anywhere', () => {
    expect(heard.length).toBeGreaterThan(1000);
    const secrets = [...PLANTED, ...clinicalIds, 'clinical_note', 'clinical_file', '"assessments"'];
    expect(heard.flatMap(({ who, what, text }) => secrets.filter(secret => text.includes(secret)).map(secret => `${who} ${what}: ${secret}`))).toEqual([]);
  });

  it('writes nothing of it into the log of the server', () => {
    for (const secret of [...PLANTED, ...clinicalIds]) expect(server.output()).not.toContain(secret);
  });

  it('shows the director and the lead that a specialist looked at the client, of both alike', async () => {
    const looks = async (visitor: Visitor, path: string) => (await visitor.get(path)).body.items.filter((one: { actorId: string }) => one.actorId === people.specialist.id).map(({ act, part }: { act: string; part: string }) => `${act} ${part}`);
    const ofClients = await Promise.all([written, empty].map(({ client }) => looks(visitors.lawyer, `/api/clients/${client}/record?limit=100`)));
    expect(ofClients[0]).toContain('read clients');
    expect(ofClients[1]).toEqual(ofClients[0]);
    const overseen = await looks(visitors.director, `/api/audit-entries?userId=${people.specialist.id}&limit=100`);
    expect([...new Set(overseen.filter((one: string) => one.startsWith('read')))]).toEqual(['read clients']);
  });

  const as = <T>(actor: string, work: (db: Client) => Promise<T>): Promise<T> =>
    withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [actor]);
      return work(db);
    });
  const TRACES = [
    'clinical_notes', 'assessments', 'care_access', 'data_keys where clinical_client_id is not null',
    ...['audit_entries', 'row_history'].map(table => `${table} where subject in ('clinical_notes', 'assessments', 'clinical_files')`),
  ];
  const counted = (actor: string) => as(actor, async db => {
    const counts: number[] = [];
    for (const trace of TRACES) counts.push(Number((await db.query(`select count(*) from ${trace}`)).rows[0].count));
    return counts;
  });
  const code = (db: Client, sql: string, values: unknown[] = []) => db.query(sql, values).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string }) => error.code);

  it.each(OUTSIDE)('gives %s nothing by SQL either, though he has the role of the application', async who => {
    expect((await counted(people.specialist.id)).every(count => count > 0)).toBe(true);
    expect(await counted(people[who].id)).toEqual(TRACES.map(() => 0));
    await as(people[who].id, async db => {
      const key = '(select key_id from clients where id = $1)';
      expect(await code(db, `insert into clinical_notes (client_id, key_id, kind, occurred_on, text) select $1, coalesce(${key}, uuidv7()), 'session', '2026', ''`, [written.client])).toBe('42501');
      expect(await code(db, `insert into data_keys (id, scope, clinical_client_id, wrapped) values (uuidv7(), 'clinical', $1, '\\x01')`, [written.client])).toBe('42501');
      expect(await code(db, `update clinical_notes set kind = 'supervision'`)).toBe('changed 0');
      expect(await code(db, 'update assessments set voided_at = now(), voided_by = app.actor(), void_reason = \'another_client\'')).toBe('changed 0');
      for (const act of ['delete from clinical_notes', 'truncate assessments', `insert into care_access (user_id, client_id) values (app.actor(), '${written.client}')`]) expect(await code(db, act)).toBe('42501');
    });
  });

  it('lets nobody seal a note under the key of the client or of another file', async () => {
    await as(people.specialist.id, async db => {
      for (const key of ['(select key_id from clients where id = $1)', '(select id from data_keys where clinical_client_id = $2)']) {
        const [client, other] = key.includes('$2') ? [empty.client, written.client] : [written.client, null];
        expect(await code(db, `insert into clinical_notes (client_id, key_id, kind, occurred_on, text) values ($1, ${key}, 'session', '2026', '')`, other ? [client, other] : [client])).toBe('23503');
      }
      expect(await code(db, 'update clinical_notes set client_id = $1', [empty.client])).toBe('42501');
      expect(await code(db, 'update assessments set score = 0')).toBe('42501');
    });
  });

  it('leaves no word of it in any table', async () => {
    await withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
      for (const { name } of rows) {
        const dumped: string = (await db.query(`select coalesce(string_agg(t::text, E'\\n'), '') as rows from ${name} t`)).rows[0].rows;
        const bytes = Buffer.concat([Buffer.from(dumped), Buffer.from(dumped.replace(/[^0-9a-f]/g, ''), 'hex')]);
        for (const word of PLANTED) expect([name, encodings(word).filter(([, needle]) => bytes.includes(needle)).map(([encoding]) => encoding)]).toEqual([name, []]);
      }
    });
  });

  describe('opens for nobody who', () => {
    const path = () => `/api/clients/${written.client}/clinical-notes`;
    const reads = async (visitor: Visitor) => (await visitor.get(path())).status;
    const grant = (userId: string, role: string) => clerk(visitors.admin).create(`/api/users/${userId}/role-grants`, { role, startsOn: '2020-01-01' });
    const inCare = (userId: string) => clerk(visitors.lawyer).create(`/api/clients/${written.client}/assignments`, { userId, role: 'care' });

    it('is a lawyer and was made a specialist, in the care team or not', async () => {
      await grant(people.otherLawyer.id, 'specialist');
      expect(await reads(await signIn(server, 'otherlawyer'))).toBe(404);
      await inCare(people.otherLawyer.id);
      expect(await reads(await signIn(server, 'otherlawyer'))).toBe(404);
    });

    it('opened a case of the client in an emergency, be he a specialist besides', async () => {
      await grant(people.farLawyer.id, 'specialist');
      const far = await signIn(server, 'farlawyer');
      await clerk(far).create('/api/emergency-accesses', { caseId: written.case, reason: 'Его допрашивают сейчас' });
      expect([(await far.get(`/api/clients/${written.client}`)).status, await reads(far)]).toEqual([200, 404]);
    });

    it('is a specialist of another client, or whose time with this one is over', async () => {
      await withClient(server.database.ownerUrl, db => db.query(`update role_grants set role = 'specialist' where user_id = $1`, [people.otherIntern.id]));
      const other = await signIn(server, 'otherintern');
      expect(await reads(other)).toBe(404);
      await inCare(people.otherIntern.id);
      expect(await reads(other)).toBe(200);
      await withClient(server.database.ownerUrl, db => db.query(`update client_assignments set starts_on = current_date - 9, ends_on = current_date - 1 where user_id = $1`, [people.otherIntern.id]));
      expect([await reads(other), (await other.post(path(), { kind: 'session', occurredOn: '2026', text: 'О' })).status]).toEqual([404, 404]);
    });

    it('gets a second role, from that day on', async () => {
      expect(await reads(visitors.specialist)).toBe(200);
      const second = await grant(people.specialist.id, 'director');
      const both = await signIn(server, 'specialist');
      expect(await reads(both)).toBe(404);
      const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
      await clerk(visitors.admin).change(`/api/role-grants/${second.id}`, second, { endsOn: yesterday });
      expect(await reads(await signIn(server, 'specialist'))).toBe(200);
    });

    it('is walled off from a case of the client', async () => {
      await clerk(visitors.lawyer).create(`/api/cases/${written.case}/conflict-walls`, { userId: people.specialist.id, reason: 'Родственник' });
      expect(await reads(await signIn(server, 'specialist'))).toBe(404);
      expect((await visitors.specialist.get(`/api/clinical-notes/${clinicalIds[0]}/versions`)).status).toBe(404);
    });
  });
});
