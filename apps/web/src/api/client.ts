import createClient from 'openapi-fetch';
import { passGate } from '../session/gate';
import { currentLanguage } from '../texts/i18n';
import { ApiProblem, Unreachable } from './problem';
import type { paths } from './schema.gen';

const OWN_ADDRESS = '/api/sessions';

/**
 * Sends, and when the session has ended or is locked waits until the user is back, then sends again: a form over which
 * the session ran out loses nothing.
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
  const ofSession = new URL(request.url).pathname.startsWith(OWN_ADDRESS);
  if (ofSession || (response.status !== 401 && response.status !== 423)) return response;
  await passGate(response.status === 401 ? 'signed-out' : 'locked');
  return patiently(again);
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
