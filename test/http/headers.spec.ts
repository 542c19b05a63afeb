import { connect } from 'node:net';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

const POLICY = `default-src 'none';script-src 'self';script-src-attr 'none';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'`;

describe('the headers of an answer', () => {
  let server: TestServer;
  let secure: TestServer;

  beforeAll(async () => {
    [server, secure] = [await startTestServer(), await startTestServer({ TIREK_ORIGIN: 'https://tirek.example.org' })];
    await foundOrganisation(server);
  });
  afterAll(async () => {
    await server?.stop();
    await secure?.stop();
  });

  const asset = async () => /\/assets\/[^"]+\.js/.exec(await (await fetch(`${server.url}/`)).text())![0];

  const answers = async (): Promise<[string, Response][]> => {
    const { headers } = await signedIn();
    const addresses: [string, string, RequestInit?][] = [
      ['a page', '/cases'], ['the sign-in page', '/sign-in'], ['a file', await asset()], ['an icon', '/icon.svg'], ['the API', '/api/sessions/current', { headers }],
      ['a refusal', '/api/cases'], ['a body that is no JSON', '/api/sessions', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }],
      ['too large a body', '/api/sessions', { method: 'POST', body: `"${'x'.repeat(1_100_000)}"`, headers: { 'content-type': 'application/json' } }],
      ['an unknown route', '/api/nothing'], ['an unknown file', '/assets/nothing.js'], ['another method', '/api/health', { method: 'DELETE' }], ['health', '/api/health'], ['the document', '/api/openapi.json'],
    ];
    return Promise.all(addresses.map(async ([name, path, init]) => [name, await fetch(server.url + path, init)] as [string, Response]));
  };
  const signedIn = async () => {
    const answer = await fetch(`${server.url}/api/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login: 'lawyer', password: PASSWORD }) });
    const cookie = answer.headers.get('set-cookie')!;
    return { cookie, headers: { cookie: cookie.split(';')[0] } };
  };

  it('are the same strict ones for page, file, API, refusal and what is not there', async () => {
    for (const [name, { headers }] of await answers()) {
      const policy = headers.get('content-security-policy')!.replace(/ 'nonce-[\w-]{22}'/, '');
      expect([name, policy]).toEqual([name, POLICY]);
      const expected = {
        'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin', 'x-permitted-cross-domain-policies': 'none', 'strict-transport-security': null, server: null, 'x-powered-by': null,
        'access-control-allow-origin': null,
      };
      expect([name, Object.fromEntries(Object.keys(expected).map(header => [header, headers.get(header)]))]).toEqual([name, expected]);
      expect(headers.get('permissions-policy')).toContain('camera=(), clipboard-read=()');
    }
  });

  it('keep nothing with data in any cache, and let no page without a nonce of its own have styles', async () => {
    const kept = Object.fromEntries((await answers()).map(([name, { headers }]) => [name, headers.get('cache-control')]));
    expect(kept).toEqual({
      'a page': 'no-store', 'the sign-in page': 'no-store', 'a file': 'public, max-age=31536000, immutable', 'an icon': 'no-cache', 'the API': 'no-store', 'a refusal': 'no-store',
      'a body that is no JSON': 'no-store', 'too large a body': 'no-store', 'an unknown route': 'no-store', 'an unknown file': null, 'another method': 'no-store', health: 'no-store', 'the document': 'no-store',
    });
    const nonces = await Promise.all(['/', '/', '/cases'].map(async path => {
      const page = await fetch(server.url + path);
      const [, nonce] = /style-src 'self' 'nonce-([\w-]{22})'/.exec(page.headers.get('content-security-policy')!)!;
      expect(await page.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
      return nonce;
    }));
    expect(new Set(nonces).size).toBe(3);
  });

  it.each(['/backup.sql', '/.env', '/.git/config', '/sign-in~', '/cases/x.php', '/server-status.html'])('tell that there is no %s', async path => {
    expect((await fetch(server.url + path)).status).toBe(404);
  });

  it.each(['/', '/cases', '/cases/01981111-2222-7333-8444-555566669999?tab=log', '/users/new'])('bring the page to %s, whoever asks', async path => {
    const answer = await fetch(server.url + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('hold browsers to HTTPS where people come by HTTPS', async () => {
    for (const path of ['/', '/api/health', '/icon.svg']) {
      const { headers } = await fetch(secure.url + path);
      expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
      expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    }
  });

  it('bind the session to this host, out of reach of scripts and other sites', async () => {
    const { cookie } = await signedIn();
    const [name, ...flags] = cookie.split('; ');
    expect(name).toMatch(/^__Host-tirek=[\w-]{43}$/);
    expect(flags.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    const ended = await fetch(`${server.url}/api/sessions/current`, { method: 'DELETE', headers: { cookie: name, 'sec-fetch-site': 'same-origin' } });
    expect(ended.headers.get('set-cookie')).toMatch(/^__Host-tirek=; .*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
  });

  it('open nothing to other origins', async () => {
    for (const method of ['OPTIONS', 'GET']) {
      const { headers, status } = await fetch(`${server.url}/api/cases`, { method, headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' } });
      expect(status).toBeGreaterThanOrEqual(400);
      expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
    }
  });

  describe('of a request', () => {
    const own = () => server.url;
    const ORIGINS: [string, () => Record<string, string>, boolean][] = [
      ['our own page', () => ({ 'sec-fetch-site': 'same-origin', origin: own() }), true],
      ['our own page in an old browser', () => ({ origin: own() }), true],
      ['a program', () => ({}), true],
      ['another site', () => ({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }), false],
      ['another site that claims our origin', () => ({ 'sec-fetch-site': 'cross-site', origin: own() }), false],
      ['a neighbouring host', () => ({ 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' }), false],
      ['an address typed in', () => ({ 'sec-fetch-site': 'none' }), false],
      ['another site in an old browser', () => ({ origin: 'https://evil.example' }), false],
      ['another port in an old browser', () => ({ origin: 'http://127.0.0.1:1' }), false],
      ['a frame without origin', () => ({ origin: 'null' }), false],
      ['an origin that is none', () => ({ origin: 'x' }), false],
      ['another site with a header that looks like a token', () => ({ 'sec-fetch-site': 'cross-site', authorization: 'Basic eDp5' }), false],
    ];

    it.each(ORIGINS)('from %s decide whether a change is taken', async (_, headers, taken) => {
      const session = await signedIn();
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'GET', 'HEAD']) {
        const body = ['GET', 'HEAD', 'DELETE'].includes(method) ? undefined : '{}';
        const path = method === 'DELETE' ? '/api/cases/00000000-0000-7000-8000-000000000000/closure' : method === 'PUT' ? '/api/drafts/note' : method === 'PATCH' ? '/api/log-entries/00000000-0000-7000-8000-000000000000' : '/api/cases';
        const answer = await fetch(server.url + path, { method, body, headers: { ...(body && { 'content-type': 'application/json' }), ...session.headers, ...headers() } });
        const refused = answer.status === 403 && (await answer.text()).includes('other-site');
        expect([method, refused]).toEqual([method, !taken && !['GET', 'HEAD'].includes(method)]);
      }
    });
  });

  it('are limited by the address that the proxy saw, not by what a sender claims', async () => {
    const limited = await startTestServer({ TIREK_ORIGIN: 'https://tirek.example.org', TIREK_REQUESTS_PER_MINUTE: '10' });
    try {
      const ask = async (via: string) => (await fetch(`${limited.url}/api/health`, { headers: { 'x-forwarded-for': via } })).status;
      const spoofed: number[] = [];
      for (let n = 0; n < 15; n++) spoofed.push(await ask(`10.0.0.${n}, 198.51.100.7`));
      expect(spoofed.filter(status => status === 429).length).toBeGreaterThanOrEqual(5);
      expect(await ask('198.51.100.8')).toBe(200);
    } finally {
      await limited.stop();
    }
  });

  it('are counted for whoever is signed in, so that a flood from his own network does not stop him', async () => {
    const limited = await startTestServer({ TIREK_REQUESTS_PER_MINUTE: '30' });
    try {
      await foundOrganisation(limited);
      const lawyer = await signIn(limited, 'lawyer');
      expect((await lawyer.get('/api/cases')).status).toBe(200);
      const flood = async (authorization: string) => (await fetch(`${limited.url}/api/cases`, { headers: { authorization } })).status;
      for (let n = 0; n < 40; n++) await flood(`Bearer ${String(n).padStart(43, 'x')}`);
      expect(await flood(`Bearer ${'y'.repeat(43)}`)).toBe(429);
      expect((await lawyer.get('/api/cases')).status).toBe(200);
      const own: number[] = [];
      for (let n = 0; n < 40; n++) own.push((await lawyer.get('/api/cases')).status);
      expect(own).toContain(429);
    } finally {
      await limited.stop();
    }
  });

  describe('that are odd', () => {
    /** What the server says to raw bytes, until it closes. */
    const say = (text: string) =>
      new Promise<string>((done, fail) => {
        const { hostname, port } = new URL(server.url);
        const socket = connect(Number(port), hostname, () => socket.write(text));
        let answer = '';
        socket.on('data', chunk => (answer += chunk)).on('close', () => done(answer)).on('error', fail);
      });
    const host = 'Host: 127.0.0.1\r\n';
    const end = 'Connection: close\r\n\r\n';

    it.each([
      ['no host', `GET /api/health HTTP/1.1\r\n${end}`],
      ['two lengths', `POST /api/sessions HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\n${end}{}`],
      ['a length and chunks', `POST /api/sessions HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n${end}0\r\n\r\n`],
      ['a length that is none', `POST /api/sessions HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: -1\r\n${end}`],
      ['a method nobody knows', `BREW /api/health HTTP/1.1\r\n${host}${end}`],
      ['a method we do not have', `PROPFIND /api/health HTTP/1.1\r\n${host}${end}`],
      ['a header with a line of its own', `GET /api/health HTTP/1.1\r\n${host}X: a\r\n b\r\n${end}`],
      ['a header without a name', `GET /api/health HTTP/1.1\r\n${host}: a\r\n${end}`],
      ['a NUL in a header', `GET /api/health HTTP/1.1\r\n${host}X: \0\r\n${end}`],
      ['a header without end', `GET /api/health HTTP/1.1\r\n${host}X: ${'x'.repeat(70_000)}\r\n${end}`],
      ['an address without end', `GET /api/cases?${'a'.repeat(70_000)} HTTP/1.1\r\n${host}${end}`],
      ['thousands of parameters', `GET /api/cases?${'a=1&'.repeat(3_000)} HTTP/1.1\r\n${host}${end}`],
      ['a chunk that is none', `POST /api/sessions HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n${end}zz\r\n`],
      ['an address outside', `GET /../../etc/passwd HTTP/1.1\r\n${host}Cookie: x=%\r\n${end}`],
      ['broken percent signs', `GET /api/%E0%A4%A/%zz HTTP/1.1\r\n${host}${end}`],
      ['a version nobody speaks', `GET /api/health HTTP/9.9\r\n${host}${end}`],
      ['no HTTP at all', 'EHLO tirek\r\n\r\n'],
      ['two sessions at once', `GET /api/cases HTTP/1.1\r\n${host}Authorization: Bearer a\r\nAuthorization: Bearer b\r\nCookie: __Host-tirek=a; __Host-tirek=b\r\n${end}`],
      ['compressed junk', `POST /api/sessions HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n${end}\x1f\x8b\0\0`],
      ['a type with parameters without end', `POST /api/sessions HTTP/1.1\r\n${host}Content-Type: application/json;${'a=b;'.repeat(2_000)}\r\nContent-Length: 2\r\n${end}{}`],
    ])('with %s end in a refusal, never in a fault or silence', async (what, text) => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(await say(text))?.[1]);
      const wanted = [400, 401, 404, 405, 408, 413, 414, 415, 431, 505];
      expect([what, wanted.includes(status) || status]).toEqual([what, true]);
    });
  });
});

describe('slow clients', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ TIREK_REQUEST_SECONDS: '2' });
    await foundOrganisation(server);
  });
  afterAll(() => server?.stop());

  it('are cut off, and keep nobody else waiting', async () => {
    const { hostname, port } = new URL(server.url);
    const begun = ['GET /api/health HTTP/1.1\r\nHost: x\r\nX-Slow: ', 'POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{', ''];
    const ends = Array.from({ length: 300 }, (_, at) => new Promise<string>(done => {
      let said = '';
      const socket = connect(Number(port), hostname, () => begun[at % 3] && socket.write(begun[at % 3]));
      const dripping = setInterval(() => begun[at % 3] && socket.writable && socket.write('a'), 200);
      socket.on('data', chunk => (said += chunk)).on('error', () => undefined).on('close', () => {
        clearInterval(dripping);
        done(said);
      });
    }));
    const lawyer = await signIn(server, 'lawyer');
    for (let n = 0; n < 20; n++) expect((await lawyer.get('/api/cases')).status).toBe(200);
    const said = await Promise.all(ends);
    expect(said.filter(text => text && !text.startsWith('HTTP/1.1 408 '))).toEqual([]);
    expect(said.filter(text => text.startsWith('HTTP/1.1 408 ')).length).toBeGreaterThanOrEqual(200);
    expect((await lawyer.get('/api/cases')).status).toBe(200);
  });

  it('who do not read what they asked for keep no server from stopping', async () => {
    const { hostname, port } = new URL(server.url);
    const sockets = Array.from({ length: 20 }, () => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined).pause();
      socket.write('GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(40));
      return socket;
    });
    await new Promise(done => setTimeout(done, 500));
    await server.restart();
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    sockets.forEach(socket => socket.destroy());
  });
});
