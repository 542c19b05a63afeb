import type { Block, Cell, Row } from './compare-blocks';
import { isWord, type Token } from './compare-tokens';

/** Something that can be told apart from others, and found again when it has changed a little. */
export interface Comparable {
  /** Equal where nothing is to be shown. */
  key: string;
  kind: string;
  /** How often each word stands in it. */
  words: Map<string, number>;
  /** How many words. */
  length: number;
}

export const ofBlock = (block: Block): Comparable => ({ key: keyOfBlock(block), kind: block.kind, ...counted(tokensIn(block)) });

export const ofRow = (row: Row): Comparable => ({ key: keyOfRow(row), kind: 'row', ...counted(row.cells.flatMap(({ blocks }) => blocks.flatMap(tokensIn))) });

export const ofCell = (cell: Cell): Comparable => ({ key: keyOfCell(cell), kind: 'cell', ...counted(cell.blocks.flatMap(tokensIn)) });

/** Between 0, no word in common, and 1, the same words. */
export function likeness(one: Comparable, other: Comparable): number {
  // a table opposite a table is that table, whatever was written into it
  return one.kind === 'table' && other.kind === 'table' ? Math.max(LIKE_ENOUGH, inCommon(one, other)) : inCommon(one, other);
}

function inCommon(one: Comparable, other: Comparable): number {
  const all = one.length + other.length;
  if (one.kind !== other.kind || (2 * Math.min(one.length, other.length)) / all < LIKE_ENOUGH) return 0;
  if (!all) return 1;
  let common = 0;
  const [few, many] = one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words];
  for (const [word, count] of few) common += Math.min(count, many.get(word) ?? 0);
  return (2 * common) / all;
}

/** From here on one is called a changed form of the other, and not something else in its place. */
export const LIKE_ENOUGH = 0.4;

function tokensIn(block: Block): Token[] {
  if (block.kind === 'text') return block.tokens;
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(tokensIn))) : [];
}

function counted(tokens: readonly Token[]): Pick<Comparable, 'words' | 'length'> {
  const words = new Map<string, number>();
  let length = 0;
  for (const token of tokens) {
    if (!isWord(token)) continue;
    words.set(token.text, (words.get(token.text) ?? 0) + 1);
    length++;
  }
  return { words, length };
}

function keyOfBlock(block: Block): string {
  if (block.kind === 'break') return 'break';
  if (block.kind === 'table') return JSON.stringify(block.rows.map(keyOfRow));
  const { type, level, depth, marker } = block.shape;
  // the number of an item follows from its place: another number is no change
  return JSON.stringify([type, level, depth, marker && marker.slice(-1), block.tokens.map(({ text, note }) => (note ? `\u0001${text}` : text))]);
}

const keyOfRow = ({ cells }: Row): string => JSON.stringify(cells.map(keyOfCell));

const keyOfCell = ({ heads, colspan, rowspan, blocks }: Cell): string => JSON.stringify([heads, colspan, rowspan, blocks.map(keyOfBlock)]);
