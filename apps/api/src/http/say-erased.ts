import { translate } from '#libs/i18n/catalogue';
import { ERASED } from '#libs/sealing/erased';
import type { SignedRequest } from '../identity/signed-request';
import { languageOf } from './problem.filter';

/** Says in the reader's language, wherever an answer has words that were destroyed, that they were. */
export function sayErased(request: SignedRequest, payload: unknown): unknown {
  if (typeof payload !== 'string' || !payload.includes(ERASED)) return payload;
  return payload.replaceAll(ERASED, translate(languageOf(request), 'sealing:erased'));
}
