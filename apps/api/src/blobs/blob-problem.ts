import { Problem } from '../http/problem';

/** No room, no quota, or a limit to the size of files. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

export const storeFull = () => new Problem(507, 'disk-full');
export const storeAway = () => new Problem(503, 'files-away');

/** What a file system said, for the person whose file it is. What is no failure of the store stays as it is. */
export function blobProblem(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) return error;
  return FULL.has(code) ? storeFull() : storeAway();
}
