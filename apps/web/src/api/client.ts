import createClient from 'openapi-fetch';
import { passGate } from '../session/gate';
import { currentLanguage } from '../texts/i18n';
import { ApiProblem, Unreachable } from './problem';
import type { paths } from './schema.gen';

/** Signing in, unlocking and confirming themselves: they wait for nobody. */
const OF_THE_GATE = /^(POST \/api\/sessions(\/by-passkey|\/passkey-challenge)?|\w+ \/api\/sessions\/current.*)$/;

/**
 * Sends, and when the session has ended, is locked, or its user has to prove anew who he is, waits until he has done
 * so, then sends again: a form over which that happens loses nothing.
 */
async function patiently(request: Request): Promise<Response> {
  const again = request.clone();
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    throw new Unreachable();
  }
  if (response.status === 503 && (await leftSealed(response))) return new Promise(() => undefined);
  if (response.ok || OF_THE_GATE.test(`${request.method} ${new URL(request.url).pathname}`)) return response;
  const reason = GATES[await problemType(response)];
  return reason && (await passGate(reason)) ? patiently(again) : response;
}

/** Which refusals the user can clear away himself, by the type of the problem. */
const GATES: Record<string, Parameters<typeof passGate>[0] | undefined> = {
  '/problems/signed-out': 'signed-out',
  '/problems/second-factor-needed': 'signed-out',
  '/problems/locked': 'locked',
  '/problems/confirmation-needed': 'unconfirmed',
};

async function problemType(response: Response): Promise<string> {
  const body = (await response.clone().json().catch(() => null)) as { type?: string } | null;
  return body?.type ?? '';
}

/** Fetched when it is needed, if it is not there yet: a sealed server still serves its pages. */
const leftSealed = async (response: Response) =>
  import('../sealing/sealed').then(({ leaveIfSealed }) => leaveIfSealed(response), () => false);

/** The API, typed by its own document. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: patiently });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
});

interface Call<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What an answer holds. @throws ApiProblem when it is a refusal, Unreachable when there is none */
export async function data<T>(call: Promise<Call<T>>): Promise<T> {
  const { data: body, error, response } = await call;
  if (!response.ok) throw new ApiProblem(response.status, (error ?? {}) as Partial<ApiProblem>);
  return body as T;
}

/** The version that was seen: the change is refused when somebody has changed the record since. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
