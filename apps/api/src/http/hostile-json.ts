import { invalid } from './problem';

const MAX_DEPTH = 12;

/**
 * Refuses what no form of ours sends and what harms further inside: nesting without end, NUL characters (PostgreSQL
 * cannot hold them) and lone surrogates (no valid text). Runs on the parsed body before anything else reads it.
 * @throws Problem 400 naming the place
 */
export function refuseHostileJson(value: unknown): void {
  const waiting: { value: unknown; pointer: string; depth: number }[] = [{ value, pointer: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === 'string') refuseText(value, pointer);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) throw invalid([{ pointer: '', key: 'field.tooDeep' }]);
    for (const [key, child] of Object.entries(value)) {
      refuseText(key, pointer);
      waiting.push({ value: child, pointer: `${pointer}/${key}`, depth: depth + 1 });
    }
  }
}

function refuseText(text: string, pointer: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw invalid([{ pointer: pointer.isWellFormed() ? pointer : '', key: 'field.characters' }]);
}
