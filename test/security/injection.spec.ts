import { foundOrganisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, stranger, type Visitor } from '../support/visitor';

/**
 * What an SQL injection scanner tries: pairs that a database would answer differently if it read them as SQL (true,
 * false; as long as each other, for a field may take so many signs), and texts that make it write, wait, fail or tell.
 */
const PAIRS: [string, string][] = [
  [`' or '1'='1`, `' or '1'='2`], [`" or "1"="1`, `" or "1"="2`], [`1 or 1=1`, `1 or 1=2`], [`') or ('1'='1`, `') or ('1'='2`], [`1) or (1=1`, `1) or (1=2`],
  [`' or 1=1--`, `' or 1=2--`], [`' or 1=1/*`, `' or 1=2/*`], [`%' or 'x%'='x`, `%' or 'x%'='y`], [`' and ascii(substr(version(),1,1))>000--`, `' and ascii(substr(version(),1,1))>999--`],
  [`$$||'a'||$$`, `$$||'b'||$$`], [`\\' or 1=1--`, `\\' or 1=2--`], [`ʼ or 1=1--`, `ʼ or 1=2--`], [`＇ or 1=1--`, `＇ or 1=2--`],
];
const HARMFUL = [
  `'; update cases set open = false; --`, `'; insert into role_grants (user_id, role) select id, 'director' from users; --`, `'; select pg_sleep(5); --`, `' || pg_sleep(5) || '`, `(select pg_sleep(5))`,
  `' union select null, null, null --`, `' union all select password_hash from credentials --`, `cast((select version()) as int)`, `' and 1=cast((select current_user) as int)--`, `'; copy (select 1) to program 'id'; --`,
  `case when (1=1) then 1/0 else 1 end`, `id,(select 1)`, `id desc; drop table cases`, `{{7*7}}`, '${7*7}', `' order by 100--`, `' group by 1 having 1=1--`, `;set role postgres;--`, `';set app.actor='00000000-0000-0000-0000-000000000000';--`,
];

describe('SQL in every place that takes a text', () => {
  let server: TestServer;
  let visitors: Visitor[];
  let sample: SampleCase;
  let places: ((value: string) => Promise<Answer>)[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    visitors = [await signIn(server, 'lawyer'), await signIn(server, 'director')];
    sample = await enterSampleCase(visitors[0]);
    const { paths } = (await stranger(server).get('/api/openapi.json')).body as { paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>> };
    const reads = Object.entries(paths).flatMap(([path, { get }]) => (get && !path.startsWith('/api/sessions') ? [{ path, parameters: get.parameters ?? [] }] : []));
    const everywhere = visitors.map(visitor => [
      ...reads.filter(({ path }) => path.includes('{')).map(({ path }) => (value: string) => visitor.get(path.replace(/\{\w+\}/, encodeURIComponent(value)))),
      ...reads.flatMap(({ path, parameters }) => parameters.filter(one => one.in === 'query').flatMap(({ name }) => {
        const of = path.replace('{id}', path.includes('clients') ? sample.clientId : sample.caseId).replace('{form}', 'note');
        return [(value: string) => visitor.get(`${of}?${name}=${encodeURIComponent(value)}`), (value: string) => visitor.get(`${of}?${name}=${Buffer.from(JSON.stringify([value, value])).toString('base64url')}`)];
      })),
      (value: string) => visitor.post('/api/searches', { text: value }),
      (value: string) => visitor.get(`/api/cases/${sample.caseId}`, { 'accept-language': encodeURIComponent(value), 'if-match': encodeURIComponent(value) }),
      (value: string) => stranger(server).get('/api/cases', { cookie: `__Host-tirek=${encodeURIComponent(value)}` }),
      (value: string) => stranger(server).post('/api/sessions', { login: value, password: value }),
    ]);
    // each place by the first of them who is let in
    places = await Promise.all(everywhere[0].map(async (place, at) => ((await place('x')).status === 403 ? everywhere[1][at] : place)));
  });
  afterAll(() => server?.stop());

  /** What an answer tells, but for what is new in each: the id of the request, and versions that reading does not change. */
  const told = ({ status, body }: Answer) => JSON.stringify([status, body]).replace(/"instance":"[^"]+"/, '');
  const state = () => withClient(server.database.ownerUrl, async db => (await db.query(`select (select count(*) from role_grants) as grants, (select count(*) from cases where open) as open, (select count(*) from log_entries) as entries, (select count(*) from users) as users`)).rows[0]);

  it('is a text: what is true of a database makes no difference', async () => {
    const different: string[] = [];
    for (const place of places) {
      for (const [yes, no] of PAIRS) {
        const [a, b] = [await place(yes), await place(no)];
        if (a.status >= 500 || told(a) !== told(b)) different.push(`${yes}: ${told(a).slice(0, 200)} ${told(b).slice(0, 200)}`);
      }
    }
    expect(different.slice(0, 5)).toEqual([]);
    expect(places.length).toBeGreaterThan(20);
  }, 120_000);

  it('writes nothing, makes nothing fail, and is told nothing', async () => {
    const before = await state();
    const wrong: string[] = [];
    for (const place of places) {
      for (const value of HARMFUL) {
        const answer = await place(value);
        if (answer.status >= 500 || /PostgreSQL|argon2|syntax error|pg_|tirek_app/.test(told(answer).replaceAll(JSON.stringify(value).slice(1, -1), ''))) wrong.push(`${value}: ${told(answer).slice(0, 200)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(await state()).toEqual(before);
  }, 120_000);
});
