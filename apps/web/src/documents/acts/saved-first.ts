import { Unreachable } from '../../api/problem';

/** For acts that take the words as they stand on the server: they are saved before, or the act does not happen. */
export async function savedFirst(saveWords: () => Promise<boolean>): Promise<void> {
  if (!(await saveWords())) throw new Unreachable();
}
