import { PASSWORD } from './organisation';
import type { TestServer } from './test-server';

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
}

/** Somebody who speaks to the API over HTTP, signed in with a bearer token. */
export async function signIn(server: Pick<TestServer, 'url'>, login: string, password = PASSWORD): Promise<Visitor> {
  const { body, status } = await stranger(server).post('/api/sessions', { login, password, transport: 'bearer' });
  if (status !== 201) throw new Error(`${login} could not sign in: ${status} ${JSON.stringify(body)}`);
  return visitor(server, { authorization: `Bearer ${body.token}` });
}

/** Somebody without a session. */
export const stranger = (server: Pick<TestServer, 'url'>): Visitor => visitor(server, {});

function visitor(server: Pick<TestServer, 'url'>, own: Record<string, string>): Visitor {
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
    const json = body === undefined ? undefined : JSON.stringify(body);
    const type: Record<string, string> = json === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(server.url + path, { method, body: json, headers: { ...type, ...own, ...headers } });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: /^[[{]/.test(text) ? JSON.parse(text) : text };
  };
  return {
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    put: (path, body, headers) => send('PUT', path, body, headers),
    patch: (path, body, headers) => send('PATCH', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
  };
}
