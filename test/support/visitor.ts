import { PASSWORD } from './organisation';
import { codeNow, forgetUsedCodes } from './second-factor';
import type { TestDatabase } from './test-database';

export interface Answer {
  status: number;
  // what comes back is what the test is about: it is looked into freely
  body: any;
  headers: Headers;
}

export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
  head(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** A request whose answer is no text. */
  fetch(path: string, init?: RequestInit & { headers?: Record<string, string> }): Promise<Response>;
}

/** A server; with its database, codes of second factors may be used again at once. */
export interface Reachable {
  url: string;
  database?: TestDatabase;
}

/** Somebody who speaks to the API over HTTP, signed in with a bearer token and his second factor. */
export async function signIn(server: Reachable, login: string, password = PASSWORD): Promise<Visitor> {
  return bearing(server, await tokenFor(server, login, password));
}

/** Somebody whose password was right, and who has given no second factor yet. */
export async function giveLoginAndPassword(server: Reachable, login: string, password = PASSWORD): Promise<Visitor & { session: any }> {
  const { body, status } = await stranger(server).post('/api/sessions', { login, password, transport: 'bearer' });
  if (status !== 201) throw new Error(`${login} could not sign in: ${status} ${JSON.stringify(body)}`);
  return { ...bearing(server, body.token), session: body };
}

/** The token of a session that acts: with the code of the shared secret, or the demo's, or of a new one for who has none. */
export async function tokenFor(server: Reachable, login: string, password = PASSWORD): Promise<string> {
  const applicant = await giveLoginAndPassword(server, login, password);
  const { standing, demoCode } = applicant.session;
  if (standing === 'factor_needed' && server.database) await forgetUsedCodes(server.database, login);
  const { body, status } = standing === 'factor_needed'
    ? await applicant.post('/api/sessions/current/second-factor', { code: demoCode ?? codeNow() })
    : await applicant.post('/api/factors/totp/confirmation', { code: codeNow(0, (await applicant.post('/api/factors/totp')).body.secret) });
  if (status !== 200) throw new Error(`${login} could not give his factor: ${status} ${JSON.stringify(body)}`);
  return body.token;
}

/** Whoever holds this token. */
export const bearing = (server: Reachable, token: string): Visitor => visitor(server, { authorization: `Bearer ${token}` });

/** Somebody without a session. */
export const stranger = (server: Reachable): Visitor => visitor(server, {});

/** Whoever is taken on in a test, or opposed in a case, is not compared with everybody before, and that is said, unless the test says otherwise. */
function takingOn(path: string, body?: unknown): unknown {
  if (!/^\/api\/(clients|cases|enquiries\/[^/]+\/client)$/.test(path) || typeof body !== 'object') return body;
  return { uncheckedReason: 'Проверено по телефону', ...body };
}

function visitor(server: Reachable, own: Record<string, string>): Visitor {
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
    const json = body === undefined ? undefined : JSON.stringify(body);
    const type: Record<string, string> = json === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(server.url + path, { method, body: json, headers: { ...type, ...own, ...headers } });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: /^[[{]/.test(text) ? JSON.parse(text) : text };
  };
  return {
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, takingOn(path, body), headers),
    put: (path, body, headers) => send('PUT', path, body, headers),
    patch: (path, body, headers) => send('PATCH', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
    head: (path, headers) => send('HEAD', path, undefined, headers),
    fetch: (path, init = {}) => fetch(server.url + path, { ...init, headers: { ...own, ...init.headers } }),
  };
}
