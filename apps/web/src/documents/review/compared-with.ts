import type { Schema } from '../../api/schema';

type Versions = Schema<'DocumentDto'>['versions'];

/** What the newest version is compared with at first: the one I read last before it, or else the one before; null when it is the first. */
export function usualBase(versions: Versions): Versions[number] | null {
  const former = versions.slice(0, -1);
  return former.findLast(({ lookedAt }) => lookedAt !== null) ?? former.at(-1) ?? null;
}
