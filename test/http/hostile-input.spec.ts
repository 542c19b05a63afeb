import { request as rawRequest } from 'node:http';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, stranger, tokenFor, type Visitor } from '../support/visitor';

const MEGABYTE = 1_048_576;

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
}

interface Operation {
  'x-permission': string;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** What no field of any type may trip over. Each must be refused or taken, never answered with a 5xx. */
const HOSTILE: unknown[] = [
  null, true, 0, -1, 1.5, 1e308, 2 ** 53, '', ' ', 'a\u0000b', '\ud800', 'x'.repeat(100_000), [], [null], [[]], {}, { $ne: null }, { __proto__: null, constructor: 1 },
  "'; drop table cases; --", '../../etc/passwd', '2026-13-45', '9999-12-31T24:00:00Z', '0001-01-01T00:00:00+00:00', '00000000-0000-0000-0000-000000000000', 'NaN', '-Infinity', '%00', '${7*7}',
];

describe('hostile input', () => {
  let server: TestServer;
  let visitors: Visitor[];
  let operations: { method: string; path: string; operation: Operation }[];
  let schemas: Record<string, Schema>;
  let ids: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    const sample = await enterSampleCase(lawyer);
    ids = Object.values(sample);
    visitors = [lawyer, await signIn(server, 'supervisor'), await signIn(server, 'admin')];
    const document = (await stranger(server).get('/api/openapi.json')).body;
    schemas = document.components.schemas;
    operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
    );
  });
  afterAll(() => server?.stop());

  const send = (visitor: Visitor, method: string, path: string, body?: unknown) => {
    const headers = { 'if-match': '"1"' };
    if (method === 'GET') return visitor.get(path, headers);
    if (method === 'DELETE') return visitor.delete(path, headers);
    return method === 'PATCH' ? visitor.patch(path, body, headers) : method === 'PUT' ? visitor.put(path, body, headers) : visitor.post(path, body, headers);
  };

  const resolve = (schema: Schema): Schema => (schema.$ref ? resolve(schemas[schema.$ref.split('/').pop() as string]) : schema.allOf?.length === 1 ? resolve(schema.allOf[0]) : schema);

  /** Every place in a body of this shape: paths through parts and the first element of lists. */
  function places(schema: Schema, at: (string | number)[] = []): (string | number)[][] {
    const { properties, items } = resolve(schema);
    if (items) return [at, ...places(items, [...at, 0])].filter(place => place.length > 0);
    return Object.entries(properties ?? {}).flatMap(([name, field]) => [[...at, name], ...places(field, [...at, name]).slice(1)]);
  }

  const put = (place: (string | number)[], value: unknown): unknown => {
    const [first, ...rest] = place;
    const inner = rest.length ? put(rest, value) : value;
    return typeof first === 'number' ? [inner] : { [first]: inner };
  };

  const bodies = () => operations.filter(({ operation, path }) => operation.requestBody && !path.startsWith('/api/sessions'));

  it('in any field of any body is never a 5xx, and what is refused is told as problem details', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { method, path, operation } of bodies()) {
      const [{ schema }] = Object.values(operation.requestBody!.content);
      for (const [index, place] of places(schema).entries()) {
        const values = HOSTILE;
        const answers = await Promise.all(values.map((value, at) => send(visitors[(index + at) % visitors.length], method, path.replace('{id}', ids[at % ids.length]).replace('{form}', 'note'), put(place, value))));
        answers.forEach(({ status, headers }, at) => {
          tried++;
          const isProblem = status < 400 || headers.get('content-type')?.startsWith('application/problem+json');
          if (status >= 500 || !isProblem) wrong.push(`${method} ${path} ${place.join('.')} = ${JSON.stringify(values[at])?.slice(0, 40)}: ${status}`);
        });
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(tried).toBeGreaterThan(2_000);
  }, 180_000);

  it('in addresses and queries is never a 5xx', async () => {
    const garbage = ['%00', '%ff', '..%2f..', "'or'1'='1", '-1', 'null', 'a'.repeat(90), encodeURIComponent('Кочкаров'), '00000000-0000-0000-0000-000000000000'];
    const wrong: string[] = [];
    // whoever may, seals the server with that: it has nothing to be tried with
    for (const { method, path, operation } of operations.filter(({ method, path }) => method !== 'PUT' || path !== '/api/seal')) {
      const queries = (operation.parameters ?? []).filter(parameter => parameter.in === 'query').map(parameter => parameter.name);
      for (const value of garbage) {
        const addresses = [path.replace(/\{\w+\}/, value), ...queries.map(name => `${path.replace(/\{\w+\}/, ids[1])}?${name}=${value}&${name}=${value}`)];
        for (const address of addresses) {
          const { status } = await send(visitors[0], method, address, method === 'GET' ? undefined : {});
          if (path.startsWith('/api/sessions')) continue;
          if (status >= 500) wrong.push(`${method} ${address}: ${status}`);
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 120_000);

  it.each([
    ['ten megabytes', `{"text":"${'x'.repeat(10_000_000)}"}`, 413],
    ['ten thousand levels', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 400],
    ['ten thousand lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
    ['half a document', '{"text":', 400],
    ['not an object', '"text"', 400],
    ['nothing', '', 400],
    ['a prototype', '{"text":"a","__proto__":{"x":1}}', 400],
    ['a NUL', '{"text":"a\\u0000"}', 400],
    ['a lone surrogate', '{"text":"\\ud800"}', 400],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400],
  ])('as a body of %s is refused', async (_, body, expected) => {
    const { status, type } = await post(server, '/api/searches', body, 'application/json');
    expect({ status, type }).toEqual({ status: expected, type: 'application/problem+json' });
  });

  it('of another content type is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', 'application/xml']) {
      expect((await post(server, '/api/searches', 'text=a', type)).status).toBe(415);
    }
  });

  it('writes nothing when it is refused', async () => {
    const count = () => withClient(server.database.ownerUrl, async db => (await db.query('select (select count(*) from clients) + (select count(*) from persons) + (select count(*) from name_tokens) + (select count(*) from data_keys) as n')).rows[0].n);
    const before = await count();
    const person = { names: [{ family: 'Половинчатый' }] };
    expect((await visitors[0].post('/api/clients', { kind: 'indirect_victim', takenOn: '2026', person, victimClientId: '00000000-0000-7000-8000-000000000000' })).status).toBeGreaterThanOrEqual(400);
    expect((await visitors[0].post('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { ...person, birthDate: '2030' } })).status).toBeGreaterThanOrEqual(400);
    expect(await count()).toBe(before);
  });
});

/** A request as raw bytes; `fetch` would mend some of them. */
async function post(server: TestServer, path: string, body: string | Buffer, type: string): Promise<{ status: number; type?: string }> {
  const token = await tokenFor(server, 'lawyer');
  return new Promise((done, fail) => {
    const sending = rawRequest(server.url + path, { method: 'POST', headers: { 'content-type': type, authorization: `Bearer ${token}` } }, response => {
      response.resume();
      response.on('end', () => sending.destroy());
      done({ status: response.statusCode ?? 0, type: response.headers['content-type']?.split(';')[0] });
    });
    sending.on('error', fail);
    // refused by its length alone: whoever sends it all the same may be cut off before he can read the answer
    if (body.length > MEGABYTE) sending.setHeader('content-length', body.length).flushHeaders();
    else sending.end(body);
  });
}
