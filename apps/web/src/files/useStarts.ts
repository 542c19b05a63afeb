import { useMay } from '../session/session';
import type { CaseFile } from './files-query';

/** Whether the reader may begin deadlines with a file: it is a decision that has come, and stands. */
export function useStarts(): (file: CaseFile) => boolean {
  const may = useMay();
  return ({ kind, state, voidedAt }) => kind === 'decision' && state === 'kept' && !voidedAt && may('deadline.write');
}
