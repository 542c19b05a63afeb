import { childrenAt, type EditorNode, holdsWords } from './compare-node';

/** What stands between two pieces of text that no word runs across: as in `passage.ts`, by which passages are kept. */
const BREAK = '\n';

interface Flat {
  text: string;
  /** Of each character. */
  positions: number[];
}

/**
 * Where words stand in a version, read without the editor: the place nearest to where they were, null when they are gone.
 * Answers as `findPassage` does.
 * @param near the position they stood at; the first place is taken without it
 */
export function findWords(document: EditorNode, words: string, near: number | null): { from: number; to: number } | null {
  if (!words) return null;
  const { text, positions } = flatten(document);
  let best: { from: number; to: number } | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const found = { from: positions[at], to: positions[at + words.length - 1] + 1 };
    if (!best || Math.abs(found.from - (near ?? 0)) < Math.abs(best.from - (near ?? 0))) best = found;
  }
  return best;
}

function flatten(document: EditorNode): Flat {
  const flat: Flat = { text: '', positions: [] };
  const add = (part: string, from: number, step: 0 | 1) => {
    for (let at = 0; at < part.length; at++) flat.positions.push(from + at * step);
    flat.text += part;
  };
  let first = true;
  const walk = (node: EditorNode, inside: number) => {
    for (const { child, at } of childrenAt(node, inside)) {
      if (child.type === 'text') add(child.text!, at, 1);
      else if (holdsWords(child) || child.type === 'pageBreak') {
        if (!first) add(BREAK, at, 0);
        first = false;
      } else if (holdsWords(node)) add(BREAK, at, 0);
      walk(child, at + 1);
    }
  };
  walk(document, 0);
  return flat;
}
