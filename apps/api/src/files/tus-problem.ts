import { Problem } from '../http/problem';

/** What tus says of a request that does not keep to the protocol, by its status. */
const KINDS: Record<number, [number, string]> = {
  403: [400, 'malformed'],
  409: [409, 'upload-elsewhere'],
  412: [400, 'malformed'],
  413: [413, 'too-large'],
  500: [409, 'busy'],
};

/** Why an upload was not answered: what our own side threw goes on as it is, the rest is named by us. */
export function tusProblem(failure: unknown, status: number): unknown {
  // what tus itself refuses is an object with a status
  if (failure !== undefined && (failure as { status_code?: number }).status_code === undefined) return failure;
  return new Problem(...(KINDS[status] ?? [400, 'malformed']));
}
