import { byPlace, type Leaf } from './leaf';

/** The first entry of a checkpoint that is not as it was when it was chained. */
export interface EntryDoubt {
  id: string;
  /** `strange`: nobody chained it here. `gone`: it was chained here and is not here now. */
  what: 'changed' | 'moved' | 'strange' | 'gone';
}

/**
 * Compares the entries that stand in a checkpoint's stretch of the record now with its leaves; both are in order.
 * Only this stretch is known here: what is `gone` or `strange` may stand elsewhere in the record.
 */
export function doubtAboutEntries(now: Leaf[], then: Leaf[]): EntryDoubt | null {
  for (let at = 0; at < Math.max(now.length, then.length); at++) {
    const [found, chained] = [now[at], then[at]];
    const place = !chained ? -1 : !found ? 1 : byPlace(found, chained);
    if (place < 0) return { id: found.id, what: then.some(({ id }) => id === found.id) ? 'moved' : 'strange' };
    if (place > 0) return { id: chained.id, what: now.some(({ id }) => id === chained.id) ? 'moved' : 'gone' };
    if (found.digest.equals(chained.digest)) continue;
    // what another entry said now stands here
    return { id: found.id, what: then.some(({ digest }) => digest.equals(found.digest)) ? 'moved' : 'changed' };
  }
  return null;
}
