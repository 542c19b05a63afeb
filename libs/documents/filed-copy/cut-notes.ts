import { type CopyToken, keysOf } from './copy-token';

/**
 * Takes notes out of the text of a copy: one program sets them at the foot of each page, another behind everything.
 * @param notes their keys, each with its number, in their order
 */
export function cutNotes(copy: readonly CopyToken[], notes: readonly string[]): { rest: CopyToken[]; found: Set<string> } {
  const found = new Set<string>();
  let rest = [...copy];
  let from = 0;
  for (const note of notes) {
    const place = placeOf(rest, note, from);
    if (!place) continue;
    rest = [...rest.slice(0, place.start), ...rest.slice(place.end)];
    from = place.start;
    found.add(note);
  }
  return { rest, found };
}

/** Between which tokens a text stands that begins and ends with one; the last time, since a number and a name may stand in the words too. */
function placeOf(tokens: readonly CopyToken[], note: string, from: number): { start: number; end: number } | null {
  const text = keysOf(tokens);
  const starts = new Map<number, number>();
  let length = 0;
  tokens.forEach(({ key }, at) => {
    starts.set(length, at);
    length += key.length;
  });
  starts.set(length, tokens.length);
  for (let at = text.lastIndexOf(note); at >= 0 && note; at = at ? text.lastIndexOf(note, at - 1) : -1) {
    const [start, end] = [starts.get(at), starts.get(at + note.length)];
    if (start !== undefined && end !== undefined && start >= from) return { start, end };
  }
  return null;
}
