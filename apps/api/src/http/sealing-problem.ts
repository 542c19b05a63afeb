import { KeyDestroyed, KeyUnknown, RootReplaced, ServerSealed } from '#libs/sealing/errors';
import { Problem } from './problem';

/** What the third wall refused, as an answer; null when the error is not of sealing. */
export function sealingProblem(error: unknown): Problem | null {
  if (error instanceof ServerSealed || error instanceof RootReplaced) return new Problem(503, 'sealed');
  if (error instanceof KeyDestroyed) return new Problem(410, 'erased');
  if (error instanceof KeyUnknown) return new Problem(404, 'not-found');
  return null;
}
