import { createContext } from 'react';
import { childrenAt, type EditorNode } from '#libs/documents/compare-node';

/** A passage that something is said about, by positions of the editor. */
export interface MarkedPassage {
  id: string;
  from: number;
  to: number;
}

export interface SheetMarks {
  passages: readonly MarkedPassage[];
  /** The one that is looked at. */
  active: string | null;
  /** The number of each footnote, by its position. */
  notes: ReadonlyMap<number, number>;
  /** The levels of headings that it uses, the highest first. */
  levels: readonly number[];
}

export const SheetMarksContext = createContext<SheetMarks>({ passages: [], active: null, notes: new Map(), levels: [] });

export interface Footnote {
  at: number;
  text: string;
}

/** The footnotes beneath a node, in their order. */
export function footnotesIn(node: EditorNode, inside = 0): Footnote[] {
  return childrenAt(node, inside).flatMap(({ child, at }) =>
    child.type === 'footnote' ? [{ at, text: String(child.attrs?.text ?? '') }] : footnotesIn(child, at + 1),
  );
}

/** The levels of headings that a document uses, the highest first. */
export const levelsIn = ({ content = [] }: EditorNode): number[] =>
  [...new Set(content.flatMap(node => (node.type === 'heading' ? [levelOf(node)] : levelsIn(node))))].sort((a, b) => a - b);

export const levelOf = ({ attrs }: EditorNode): number => Number(attrs?.level ?? 1);

export interface Piece {
  text: string;
  at: number;
  /** Ids of the passages that it belongs to. */
  ids: string[];
}

/** A text cut where passages begin and end. */
export function cutAt(text: string, at: number, passages: readonly MarkedPassage[]): Piece[] {
  const end = at + text.length;
  const here = passages.filter(({ from, to }) => from < end && to > at);
  const cuts = [...new Set([at, end, ...here.flatMap(({ from, to }) => [from, to])])].filter(cut => cut >= at && cut <= end).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, next) => ({
    text: text.slice(from - at, cuts[next + 1] - at),
    at: from,
    ids: here.filter(passage => passage.from <= from && passage.to >= cuts[next + 1]).map(({ id }) => id),
  }));
}
