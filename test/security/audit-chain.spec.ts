import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { ENTRY_COLUMNS, HISTORY_COLUMNS } from '#libs/custody/recorded-entry';
import { makeCheckpoint } from '../../apps/api/src/audit/chain/make-checkpoint';
import { appConnection, CUSTODIAN_ROLE } from '../../apps/api/src/database/app-role';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { serverKeyring } from '../support/server-keyring';
import { withClient } from '../support/test-database';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const MAIN = resolve(__dirname, '../../apps/api/src/admin/main.js');

describe('the chain over the record', () => {
  let server: ServerProcess;
  let lawyer: Visitor;
  let sample: SampleCase;
  let head: string;

  beforeAll(async () => {
    server = await startServerProcess({ TIREK_CHECKPOINT_SECONDS: '1' });
    head = join(server.folder, 'audit-head.json');
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    await chained();
    await lawyer.get(`/api/cases/${sample.caseId}`);
    await lawyer.patch(`/api/cases/${sample.caseId}`, { kind: 'other' }, { 'if-match': '"1"' });
    await lawyer.get(`/api/clients/${sample.clientId}`);
    await chained();
  });
  afterAll(() => server?.stop());

  const owner = <T>(work: (db: Client) => Promise<T>) => withClient(server.database.ownerUrl, work);
  const one = async (sql: string, values: unknown[] = []) => owner(async db => (await db.query(sql, values)).rows[0]);

  /** Until no entry waits for a checkpoint. */
  const chained = async () => {
    const uncovered = `select exists (select from audit_entries e where not exists (select from audit_checkpoints c where (c.until_tx, c.until_id) >= (e.tx, e.id))) as waits`;
    for (let tries = 0; tries < 100 && (await one(uncovered)).waits; tries++) await new Promise(done => setTimeout(done, 100));
    expect((await one(uncovered)).waits).toBe(false);
  };

  const admin = (words: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>(done => {
      const env = { ...process.env, DATABASE_URL: server.database.ownerUrl, TIREK_DATA: server.folder };
      const child = spawn(process.execPath, [MAIN, 'audit', ...words], { env });
      let [out, err] = ['', ''];
      child.stdout.on('data', chunk => (out += chunk));
      child.stderr.on('data', chunk => (err += chunk));
      child.once('close', code => done({ code, out, err }));
    });

  /** The lock of whoever chains: while a test holds it, the server makes no checkpoint. */
  const hold = (db: Client) => db.query('select pg_advisory_lock(7217736)');
  const release = (db: Client) => db.query('select pg_advisory_unlock_all()');

  /** What verifying says after the owner of the database did something, which is undone afterwards. */
  const after = async (work: (db: Client) => Promise<unknown>, words: string[] = []) => {
    const tables = ['audit_entries', 'row_history', 'audit_checkpoints'];
    return owner(async db => {
      await hold(db);
      for (const table of tables) await db.query(`create table app.kept_${table} as table ${table}`);
      await work(db);
      const answer = await admin(['verify', ...words]);
      await hold(db);
      await db.query(`begin; truncate ${tables.join(', ')}; ${tables.map(table => `insert into ${table} table app.kept_${table}; drop table app.kept_${table}`).join('; ')}; commit`);
      return answer;
    });
  };

  /** The n-th entry in the order of the chain. */
  const entry = async (n: number): Promise<{ id: string; tx: string }> => one('select id, tx from audit_entries order by tx, id offset $1 limit 1', [n]);

  it('holds while nobody touches the record', async () => {
    const { code, out, err } = await admin(['verify']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { entries } = await one('select count(*)::int as entries from audit_entries');
    expect(out).toMatch(new RegExp(`^The record holds: [2-9]\\d* checkpoints over ${entries} entries`));
    expect(entries).toBeGreaterThan(10);
  });

  it.each(['at', 'actor_id', 'act', 'subject', 'subject_id', 'case_id', 'client_id', 'fields'])('names an entry whose %s was changed', async column => {
    const { id } = await entry(3);
    const other: Record<string, string> = { at: `at + interval '1 microsecond'`, act: `'read'`, subject: `'nothing'`, fields: `'{something}'` };
    const { code, err } = await after(db => db.query(`update audit_entries set ${column} = ${other[column] ?? 'uuidv7()'} where id = $1`, [id]));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`Entry ${id} was changed`) });
  });

  it('names an entry whose former state was changed, taken away or given', async () => {
    const { audit_id: id } = await one('select audit_id from row_history order by audit_id limit 1');
    const without = (await one('select id from audit_entries where id not in (select audit_id from row_history) order by tx, id limit 1')).id;
    const changed = await after(db => db.query(`update row_history set before = before || '{"kind": "another"}' where audit_id = $1`, [id]));
    expect(changed.err).toContain(`Entry ${id} was changed`);
    const gone = await after(db => db.query('delete from row_history where audit_id = $1', [id]));
    expect(gone.err).toContain(`Entry ${id} was changed`);
    const given = await after(db => db.query(`insert into row_history (audit_id, subject, subject_id, before) values ($1, 'cases', uuidv7(), '{}')`, [without]));
    expect(given.err).toContain(`Entry ${without} was changed`);
  });

  it('names an entry that was removed', async () => {
    const { id } = await one('select id from audit_entries where id not in (select audit_id from row_history) order by tx, id offset 4 limit 1');
    const { code, err } = await after(db => db.query('delete from audit_entries where id = $1', [id]));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`Entry ${id} was removed`) });
  });

  it('names an entry that was inserted between others', async () => {
    const { tx } = await entry(5);
    const id = 'ffffffff-ffff-7fff-bfff-ffffffffffff';
    const { code, err } = await after(db => db.query(`insert into audit_entries (id, tx, act, subject, subject_id) values ($1, $2, 'read', 'cases', $3)`, [id, tx, sample.caseId]));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`Entry ${id} was inserted`) });
  });

  it('names an entry that was moved, alone, with another, or beyond its checkpoint', async () => {
    const [first, last] = [await entry(2), await one('select id, tx from audit_entries order by tx desc, id desc limit 1')];
    const swapped = await after(db => db.query('update audit_entries set tx = case id when $1 then $4::bigint else $2::bigint end where id in ($1, $3)', [first.id, first.tx, last.id, last.tx]));
    expect(swapped).toMatchObject({ code: 1, err: expect.stringMatching(new RegExp(`Entry (${first.id}|${last.id}) was moved`)) });
    const late = await after(db => db.query('update audit_entries set tx = $2::bigint where id = $1', [first.id, last.tx]));
    expect(late.err).toContain(`Entry ${first.id} was moved`);
    // what one said stands under the id of the other
    const [a, b] = [await entry(2), await entry(3)];
    const columns = ['at', 'actor_id', 'act', 'subject', 'subject_id', 'case_id', 'client_id', 'fields'];
    const contents = await after(db => db.query(`update audit_entries e set ${columns.map(column => `${column} = o.${column}`).join(', ')} from audit_entries o where (e.id, o.id) in (($1, $2), ($2, $1))`, [a.id, b.id]));
    expect(contents.err).toContain(`Entry ${a.id} was moved`);
  });

  const cut = `delete from audit_checkpoints where number = (select max(number) from audit_checkpoints)`;
  const cutEntries = `with last as (select until_tx, until_id from audit_checkpoints order by number desc limit 1), gone as (delete from row_history h using audit_entries e, last where e.id = h.audit_id and (e.tx, e.id) > (last.until_tx, last.until_id)) delete from audit_entries e using last where (e.tx, e.id) > (last.until_tx, last.until_id) and e.id not in (select audit_id from row_history)`;

  it('knows that its end was cut off, by the copy that is kept outside', async () => {
    const last = await one('select last_entry as id from audit_checkpoints order by number desc offset 1 limit 1');
    const answer = await after(async db => {
      await db.query(cut);
      await db.query(cutEntries);
    });
    expect(answer).toMatchObject({ code: 1, err: expect.stringContaining(`The end of the record was cut off after entry ${last.id}`) });
  });

  it('names the first entry of an end that was cut off beneath its checkpoints', async () => {
    const [first, none] = [await entry(0), 'truncate row_history, audit_entries'];
    expect((await after(db => db.query(none))).err).toContain(`Entry ${first.id} was removed`);
  });

  it('proves the same to the director by a copy of his own, whatever lies on the server', async () => {
    const file = join(server.folder, 'of-the-director.json');
    const written = await admin(['head', '--to', file]);
    expect(written.code).toBe(0);
    expect((await admin(['verify', '--against', file])).code).toBe(0);
    const kept = await readFile(head, 'utf8');
    await rm(head);
    const quiet = await after(db => db.query(cut));
    expect(quiet).toMatchObject({ code: 0, out: expect.stringContaining('No copy from outside') });
    expect((await after(db => db.query(cut), ['--against', file])).err).toContain('was cut off');
    await writeFile(head, kept);
    await writeFile(file, kept.replace(/"entries": \d+/, '"entries": 7777'));
    expect((await admin(['verify', '--against', file])).err).toContain('was changed after it was made');
  });

  it('leaves the copy as it is when the chain was cut off and goes on, and tells', async () => {
    const kept = await readFile(head, 'utf8');
    await after(async db => {
      await db.query(cut);
      await release(db);
      await chained();
      const { err } = await admin(['verify']);
      expect(err).toContain('is another one than');
      await lawyer.get(`/api/cases/${sample.caseId}`);
      await chained();
    });
    expect(await readFile(head, 'utf8')).toBe(kept);
    expect(server.output()).toContain('The record does not continue');
  });

  it.each([
    ['one in the middle is taken out', 'delete from audit_checkpoints where number = 1', /Checkpoint 1 is missing/],
    ['one states something else', 'update audit_checkpoints set entries = entries + 1, leaves = leaves || substr(leaves, 1, 56) where number = 1', /Checkpoint 1 was changed/],
    ['its leaves say something else', `update audit_checkpoints set leaves = overlay(leaves placing '\\x00' from 30) where number = 1`, /Checkpoint 1 was changed/],
    ['it is signed by nobody with the key', `update audit_checkpoints set signature = sha256('') where number = 1`, /Checkpoint 1 was not signed/],
  ])('names the checkpoint when %s', async (_, sql, expected) => {
    expect(await after(db => db.query(sql))).toMatchObject({ code: 1, err: expect.stringMatching(expected) });
  });

  it('waits for a transaction that is still running, and chains it when it has ended', async () => {
    const db = new Client(server.database.ownerUrl);
    await db.connect();
    try {
      await db.query('begin');
      const { id } = (await db.query(`insert into audit_entries (act, subject, subject_id) values ('read', 'cases', $1) returning id`, [sample.caseId])).rows[0];
      await lawyer.get(`/api/cases/${sample.caseId}`);
      await new Promise(done => setTimeout(done, 2_500));
      expect((await one('select until_tx < (select max(tx) from audit_entries) as waits from audit_checkpoints order by number desc limit 1')).waits).toBe(true);
      await db.query('commit');
      await chained();
      expect((await admin(['verify'])).code).toBe(0);
      expect((await one('select exists (select from audit_checkpoints where position(uuid_send($1::uuid) in leaves) > 0) as chained', [id])).chained).toBe(true);
    } finally {
      await db.end();
    }
  });

  it('is made by one replica at a time', async () => {
    await owner(db => db.query(`insert into audit_entries (act, subject, subject_id) select 'read', 'cases', uuidv7() from generate_series(1, 1200)`));
    const url = appConnection(server.database.ownerUrl, CUSTODIAN_ROLE).url;
    const keyring = await serverKeyring(server);
    await Promise.all(Array.from({ length: 6 }, () => withClient(url, async db => {
      for (let round = 0; round < 4; round++) await makeCheckpoint(db, hash => keyring.sign(hash));
    })));
    await chained();
    expect((await admin(['verify'])).code).toBe(0);
  });

  it('goes on after a backup was restored into a cluster whose transactions count from the beginning', async () => {
    // the same as seen from the database: its record is ahead of the cluster's transactions
    const ahead = async (db: Client) => {
      await db.query('update audit_entries set tx = tx + 1000000000');
      await db.query('truncate audit_checkpoints');
    };
    await owner(ahead);
    await rm(head);
    await server.restart();
    lawyer = await signIn(server, 'lawyer');
    await lawyer.get(`/api/cases/${sample.caseId}`);
    await chained();
    expect((await admin(['verify'])).code).toBe(0);
  });

  it('is out of reach for the application, and only ever added to by its custodian', async () => {
    const refusal = (url: string, sql: string) => withClient(url, db => db.query(sql).then(() => 'done', (error: { code: string }) => error.code));
    const custodian = appConnection(server.database.ownerUrl, CUSTODIAN_ROLE).url;
    for (const sql of ['select * from audit_checkpoints', 'delete from audit_checkpoints', 'insert into audit_entries (tx, act, subject, subject_id) values (1, $$read$$, $$cases$$, uuidv7())', 'insert into audit_entries (at, act, subject, subject_id) values (now(), $$read$$, $$cases$$, uuidv7())']) {
      expect([sql, await refusal(server.database.appUrl, sql)]).toEqual([sql, '42501']);
    }
    for (const sql of ['update audit_checkpoints set entries = 1', 'delete from audit_checkpoints', 'truncate audit_checkpoints', 'delete from audit_entries', 'update audit_entries set act = act', 'insert into row_history select * from row_history', 'select from cases', 'select from users', 'select from data_keys', 'create table app.mine (a int)']) {
      expect([sql, await refusal(custodian, sql)]).toEqual([sql, '42501']);
    }
  });

  it('covers every column of the record', async () => {
    const { columns } = await one(`select array_agg(table_name || '.' || column_name) as columns from information_schema.columns where table_name in ('audit_entries', 'row_history')`);
    const covered = [...['id', 'tx', ...ENTRY_COLUMNS].map(name => `audit_entries.${name}`), ...['audit_id', ...HISTORY_COLUMNS].map(name => `row_history.${name}`)];
    expect([...columns].sort()).toEqual(covered.sort());
  });
});
