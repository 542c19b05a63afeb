import type { Node } from '@tiptap/pm/model';

/** A passage of a document, by positions of the editor. */
export interface Passage {
  from: number;
  to: number;
}

/** What stands between two pieces of text that no word runs across. */
const BREAK = '\n';

/** The text of a passage, blocks apart from each other. */
export function textOf(document: Node, { from, to }: Passage): string {
  const { text, positions } = flatten(document);
  return Array.from({ length: text.length }, (_, at) => text[at]).filter((_, at) => positions[at] >= from && positions[at] < to).join('');
}

/**
 * Where a passage stands now: of all places with the same words the one nearest to where it was; null when it is gone. Only
 * the one before and the one behind are looked for, since a text of one repeated letter has a place at each.
 * @param was where it was in the version it was marked in
 */
export function findPassage(document: Node, words: string, was: Passage): Passage | null {
  if (!words) return was.from <= document.content.size ? { from: was.from, to: was.from } : null;
  const { text, positions } = flatten(document);
  const start = indexAt(positions, was.from);
  const found = [start > 0 ? text.lastIndexOf(words, start - 1) : -1, text.indexOf(words, start)].filter(at => at >= 0)
    .map(at => ({ from: positions[at], to: positions[at + words.length - 1] + 1 }));
  const away = ({ from }: Passage) => Math.abs(from - was.from);
  return found.length === 2 && away(found[1]) < away(found[0]) ? found[1] : (found[0] ?? null);
}

/** The first of the characters that stand at a position or behind it. */
function indexAt(positions: readonly number[], position: number): number {
  let [from, to] = [0, positions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (positions[middle] < position) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The whole text, and for each of its characters the position it stands at. */
function flatten(document: Node): { text: string; positions: number[] } {
  const positions: number[] = [];
  let text = '';
  const add = (part: string, from: number, step: 0 | 1) => {
    for (let at = 0; at < part.length; at++) positions.push(from + at * step);
    text += part;
  };
  let first = true;
  document.descendants((node, position) => {
    if (node.isText) add(node.text!, position, 1);
    else if (node.isLeaf && node.isInline) add(BREAK, position, 0);
    else if (node.isBlock && (node.isTextblock || node.isLeaf)) {
      if (!first) add(BREAK, position, 0);
      first = false;
    }
  });
  return { text, positions };
}
