import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../apps/api/src/embedded-postgres/start-embedded-postgres';
import { appConnection } from '../../apps/api/src/database/app-role';
import { encodings } from '../support/encodings';
import { type Mailbox, openMailbox } from '../support/mailbox';
import { foundOrganisation, type Member } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { until } from '../support/until';
import { signIn, stranger, tokenFor, type Visitor } from '../support/visitor';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
}

interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** What somebody sends, however wrong, is written to no log: neither the server's nor the database's. */
describe('the logs', () => {
  let folder: string;
  let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  let server: ServerProcess;
  let mailbox: Mailbox;
  let visitors: Visitor[];
  let people: Record<string, Member>;
  let output = '';
  let databaseLog = Buffer.alloc(0);
  const planted = new Map<string, string>();

  /** A word of its own for each place; one letter is not ASCII, so that its encodings differ. */
  const marker = (place: string, plain = false) => {
    const word = `${plain ? 'q' : 'ж'}mrk${String(planted.size).padStart(5, '0')}z${Math.random().toString(36).slice(2, 8)}`;
    planted.set(word, place);
    return word;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tirek-logs-'));
    await chmod(folder, 0o755);
    postgres = await startEmbeddedPostgres({ folder, say: () => undefined });
    mailbox = await openMailbox();
    server = await startServerProcess({ DATABASE_URL: postgres.url, TIREK_SMTP_URL: mailbox.url, TIREK_MAIL_FROM: 'tirek@example.org' });
    server.database.ownerUrl = postgres.url;
    people = await foundOrganisation(server);
    visitors = [stranger(server)];
    for (const login of ['lawyer', 'supervisor', 'admin', 'director']) visitors.push(await signIn(server, login));
    await enterSampleCase(visitors[1]);
    await plantInRequests();
    await plantInHeaders();
    await plantBeneathHttp();
    await plantInTheDatabase();
    await plantInMails();
    await plantInFaults();
    await server.stop();
    await mailbox.close();
    output = server.output();
    await postgres.stop();
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const logs = files.filter(file => file.isFile() && /\.log$|log$/.test(file.name) && !/pg_(wal|xact)/.test(file.parentPath));
    databaseLog = Buffer.concat(await Promise.all(logs.map(file => readFile(join(file.parentPath, file.name)))));
  }, 240_000);
  afterAll(async () => {
    // all are over by now, unless something failed before
    await server?.stop();
    await mailbox?.close();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const send = (visitor: Visitor, method: string, path: string, body: unknown, headers: Record<string, string> = { 'if-match': '"1"' }) => {
    if (method === 'GET') return visitor.get(path, headers);
    if (method === 'DELETE') return visitor.delete(path, headers);
    return method === 'PATCH' ? visitor.patch(path, body, headers) : method === 'PUT' ? visitor.put(path, body, headers) : visitor.post(path, body, headers);
  };

  async function plantInRequests(): Promise<void> {
    const document = (await stranger(server).get('/api/openapi.json')).body;
    const resolve = (schema: Schema): Schema => (schema.$ref ? resolve(document.components.schemas[schema.$ref.split('/').pop()!]) : schema.allOf?.length === 1 ? resolve(schema.allOf[0]) : schema);
    const filled = (schema: Schema, place: string, depth = 0): unknown => {
      const { properties, items } = resolve(schema);
      if (depth > 5) return null;
      if (items) return [filled(items, `${place}[]`, depth + 1)];
      if (!properties) return marker(place);
      return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, filled(field, `${place}.${name}`, depth + 1)]));
    };
    const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
    expect(operations.length).toBeGreaterThan(40);
    for (const { path, method, operation } of operations) {
      const name = `${method} ${path}`;
      const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
      for (const [at, visitor] of visitors.entries()) {
        // signing out would end the walk, sealing everybody's
        if (name === 'DELETE /api/sessions/current' || name === 'PUT /api/seal' || name.endsWith('/lock')) continue;
        const inPath = path.replace(/\{\w+\}/g, () => encodeURIComponent(marker(`${name} path`)));
        const queries = [...(operation.parameters ?? []).filter(parameter => parameter.in === 'query').map(parameter => parameter.name), marker(`${name} query name`)];
        const query = queries.map(one => `${encodeURIComponent(one)}=${encodeURIComponent(marker(`${name} query ${one}`))}`).join('&');
        const ids = path.replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
        await send(visitor, method, inPath, schema ? {} : undefined);
        await send(visitor, method, `${ids}?${query}`, schema ? {} : undefined);
        if (!schema) continue;
        await send(visitor, method, ids, filled(schema, `${name} as ${at}`));
        for (const field of Object.keys(resolve(schema).properties ?? {})) await send(visitor, method, ids, { [field]: marker(`${name} ${field}`), [marker(`${name} name of a field`)]: 1 });
      }
    }
  }

  async function plantInHeaders(): Promise<void> {
    const names = ['user-agent', 'referer', 'origin', 'accept', 'accept-language', 'cookie', 'authorization', 'if-match', 'if-none-match', 'content-type', 'content-encoding', 'x-forwarded-for', 'x-forwarded-host', 'x-request-id', 'request-id', 'traceparent', 'sec-fetch-site', 'range', 'x-anything'];
    for (const name of names) {
      for (const path of ['/api/cases', '/', '/sign-in', '/api/nothing']) {
        for (const prefix of ['', '__Host-tirek=', 'Bearer ', 'Basic ']) await send(visitors[0], path === '/api/cases' ? 'POST' : 'GET', path, path === '/api/cases' ? { title: 1 } : undefined, { [name]: prefix + marker(`header ${name}`, true) }).catch(() => undefined);
      }
    }
    await send(visitors[1], 'POST', '/api/sessions', { login: marker('a login'), password: marker('a password'), transport: 'bearer' }, {});
    for (const [type, wrap] of [
      ['multipart/form-data; boundary=b', (word: string) => `--b\r\nContent-Disposition: form-data; name="${word}"; filename="${word}"\r\n\r\n${word}\r\n--b--`],
      ['application/x-www-form-urlencoded', (word: string) => `a=${encodeURIComponent(word)}`],
      ['text/plain', (word: string) => word], ['application/xml', (word: string) => `<${word}/>`],
      ['application/json', (word: string) => `{"title": ${word}`], ['application/json', (word: string) => `{"__proto__": "${word}"}`], ['application/json', (word: string) => `{"title": "${word}\\u0000"}`], ['application/json', (word: string) => `"${word}"`],
      ['application/json; charset=utf-16', (word: string) => Buffer.from(`{"title": "${word}"}`, 'utf16le').toString('latin1')],
    ] as const) {
      for (const headers of [{}, await bearer()]) await fetch(`${server.url}/api/cases`, { method: 'POST', headers: { 'content-type': type, ...headers }, body: wrap(marker(type)) });
    }
  }

  const bearer = async (): Promise<Record<string, string>> => ({ authorization: `Bearer ${await tokenFor(server, 'lawyer')}` });

  /** What the parser refuses before there is a request. */
  async function plantBeneathHttp(): Promise<void> {
    const { hostname, port } = new URL(server.url);
    const texts = [(word: string) => `${word}\r\n\r\n`, (word: string) => `GET /${word} HTTP/1.1\r\n: ${word}\r\n\r\n`, (word: string) => `BREW /${word} HTTP/1.1\r\nHost: ${word}\r\n\r\n`, (word: string) => `GET /?${word.repeat(4_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, (word: string) => `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${word}\r\n`];
    for (const text of texts) {
      await new Promise<void>(done => {
        const socket = connect(Number(port), hostname, () => socket.end(text(marker('beneath HTTP', true))));
        socket.resume().on('error', () => undefined).on('close', () => done());
      });
    }
  }

  /** Statements that fail, as a mistake of ours would send them. */
  async function plantInTheDatabase(): Promise<void> {
    const statements: [string, (word: string) => unknown[]][] = [
      ['select $1::uuid', word => [word]], ['select $1::date', word => [word]], ['select $1::int', word => [word]], ['select $1::jsonb', word => [`{${word}`]], ['select $1::timestamptz', word => [word]],
      ['insert into audit_entries (act, subject, subject_id) values ($1, null, null)', word => [word]],
      ['insert into bodies (kind, name) values ($1, $2)', word => [word, JSON.stringify({ ru: word })]],
      [`insert into offices (code, name, region) values ($1, '{}', $1)`, word => [word]],
      [`insert into sessions (user_id, token_hash) values (gen_random_uuid(), convert_to($1, 'UTF8'))`, word => [word]],
    ];
    for (const url of [postgres.url, appConnection(postgres.url).url]) {
      await withClient(url, async db => {
        await db.query(`select set_config('app.actor', $1, false)`, [people.admin.id]);
        for (const [sql, values] of statements) await expect(db.query(sql, values(marker(sql)))).rejects.toThrow();
        for (const sql of [(word: string) => `selec ${word}`, (word: string) => `select '${word}'::uuid`, (word: string) => `select * from ${word}`, (word: string) => `do $$ begin raise exception '%', '${word}'; end $$`, (word: string) => `do $$ begin raise warning '%', '${word}'; end $$`]) {
          await db.query(sql(marker('a statement', true))).catch(() => undefined);
        }
      });
    }
  }

  /** A mail server repeats the address that it refuses. */
  async function plantInMails(): Promise<void> {
    const lawyer = await signIn(server, 'lawyer');
    const setAddress = async () => (await lawyer.put('/api/digest/address', { address: `${marker('a mail address', true)}@example.org` })).status;
    for (const [refuses, answer] of [[550, 422], [451, 502], [null, 200]] as const) {
      mailbox.refuses = refuses;
      expect(await setAddress()).toBe(answer);
    }
    await lawyer.post('/api/digest/address/confirmation', { code: /\d{6}/.exec(mailbox.mails.at(-1)!.text)![0] });
    await withClient(postgres.url, async db => {
      await db.query('insert into digests (user_id, day) values ($1, current_date)', [people.lawyer.id]);
      mailbox.refuses = 451;
      await db.query(`insert into jobs.job (name, data) select 'digest', json_build_object('digestId', id) from digests`);
      await until('it is put off', async () => /A job is put off: mail, 451/.test(server.output()), 30_000);
      mailbox.refuses = 550;
      await db.query(`insert into jobs.job (name, data) select 'digest', json_build_object('digestId', id) from digests`);
      await until('it is refused', async () => /refuses a digest for good \(550\)/.test(server.output()), 30_000);
    });
  }

  /** A fault of ours: the table is not what the program takes it for. */
  async function plantInFaults(): Promise<void> {
    await withClient(postgres.url, async db => {
      await db.query('alter table drafts rename column content to contents');
      await db.query('alter table case_narratives rename column title to titles');
    });
    const draft = await visitors[1].put('/api/drafts/note', { content: marker('a draft at a fault') });
    expect(draft.status).toBe(500);
    const clients = await visitors[1].post('/api/searches', { text: marker('a search at a fault') });
    expect(clients.status).toBeLessThan(600);
    expect((await visitors[1].get(`/api/cases?scope=all&after=${encodeURIComponent(marker('a cursor at a fault'))}`)).status).toBeGreaterThanOrEqual(400);
  }

  it('are looked at where they are written, and something is in them', () => {
    expect(planted.size).toBeGreaterThan(1_500);
    expect(output).toContain('QueryFailedError');
    expect(databaseLog.toString()).toContain('database system is ready to accept connections');
  });

  it('would show a marker in any encoding', () => {
    const word = 'жmrk00000zabc';
    for (const [name, bytes] of encodings(word)) expect([name, tracesIn(Buffer.concat([Buffer.from('x'), bytes, Buffer.from('x')]), [word])]).toEqual([name, [word]]);
  });

  it('of the server hold nothing that was sent', () => {
    expect(tracesIn(Buffer.from(output), [...planted.keys()]).map(word => planted.get(word))).toEqual([]);
  });

  it('of the database hold nothing that was sent', () => {
    expect([...new Set(tracesIn(databaseLog, [...planted.keys()]).map(word => planted.get(word)))]).toEqual([]);
  });
});

const tracesIn = (haystack: Buffer, words: string[]): string[] => words.filter(word => encodings(word).some(([, needle]) => haystack.includes(needle)));
