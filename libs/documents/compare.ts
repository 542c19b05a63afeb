import { align, type Pair } from './compare-align';
import { type Block, blocksOf, type Cell, type Row, type Shape, type TextBlock, type TableBlock } from './compare-blocks';
import { type Comparable, ofBlock, ofCell, ofRow } from './compare-likeness';
import type { EditorNode } from './compare-node';
import { compareTokens, type Run } from './compare-runs';

export type Change = 'same' | 'added' | 'removed' | 'changed';

interface Compared {
  change: Change;
  /** Much the same stands elsewhere on the other side. */
  moved: boolean;
}

export interface ComparedText extends Compared {
  kind: 'text';
  /** How it was set; null where it did not stand. */
  before: Shape | null;
  after: Shape | null;
  runs: Run[];
}

export interface ComparedCell extends Compared {
  before: Omit<Cell, 'blocks'> | null;
  after: Omit<Cell, 'blocks'> | null;
  blocks: ComparedBlock[];
}

export interface ComparedRow extends Compared {
  cells: ComparedCell[];
}

export interface ComparedTable extends Compared {
  kind: 'table';
  rows: ComparedRow[];
}

export interface ComparedBreak extends Compared {
  kind: 'break';
}

/** A block of either document, or of both. */
export type ComparedBlock = ComparedText | ComparedTable | ComparedBreak;

/** What changed from one version of a document to another, in text and tables, by words. */
export const compareDocuments = (before: EditorNode, after: EditorNode): ComparedBlock[] => compareBlocks(blocksOf(before), blocksOf(after));

/** Compares two rows of things: what stands opposite each other by `both`, what stands alone too, with null on the other side. */
function compareRows<T, C extends Compared>(before: T[], after: T[], of: (one: T) => Comparable, both: (before: T | null, after: T | null) => Omit<C, 'moved'>, insist = false): C[] {
  return align(before.map(of), after.map(of), insist).map(pair => compared(pair, both(at(before, pair.before), at(after, pair.after))) as C);
}

const at = <T>(all: T[], place: number | null): T | null => (place === null ? null : all[place]);

const compared = <C extends { change: Change }>({ moved }: Pair, one: C) => ({ ...one, moved });

const compareBlocks = (before: Block[], after: Block[]) => compareRows<Block, ComparedBlock>(before, after, ofBlock, compareBlock);

function compareBlock(before: Block | null, after: Block | null): Omit<ComparedBlock, 'moved'> {
  const { kind } = (before ?? after)!;
  if (kind === 'text') return compareText(before as TextBlock | null, after as TextBlock | null);
  if (kind === 'break') return { kind, change: changeOf(before, after, []) };
  const rows = compareRows<Row, ComparedRow>((before as TableBlock | null)?.rows ?? [], (after as TableBlock | null)?.rows ?? [], ofRow, compareRow, true);
  return { kind, change: changeOf(before, after, rows), rows } as Omit<ComparedTable, 'moved'>;
}

function compareText(before: TextBlock | null, after: TextBlock | null): Omit<ComparedText, 'moved'> {
  const runs = compareTokens(before?.tokens ?? [], after?.tokens ?? []);
  const shapes = { before: before?.shape ?? null, after: after?.shape ?? null };
  const setAnew = before && after && setting(before.shape) !== setting(after.shape);
  return { kind: 'text', change: setAnew ? 'changed' : changeOf(before, after, runs), ...shapes, runs };
}

/** Without the number of an item, which follows from its place. */
const setting = ({ type, level, depth, marker }: Shape) => [type, level, depth, marker?.slice(-1)].join();

function compareRow(before: Row | null, after: Row | null): Omit<ComparedRow, 'moved'> {
  const [olds, youngs] = [before?.cells ?? [], after?.cells ?? []];
  // as many columns as before are the same columns
  const cells = olds.length === youngs.length ? compareColumns(olds, youngs) : compareRows<Cell, ComparedCell>(olds, youngs, ofCell, compareCell, true);
  return { change: changeOf(before, after, cells), cells };
}

function compareColumns(before: Cell[], after: Cell[]): ComparedCell[] {
  const [olds, youngs] = [before.map(ofCell), after.map(ofCell)];
  return before.map((cell, column) => {
    const { key, length } = youngs[column];
    return { ...compareCell(cell, after[column]), moved: length > 0 && key !== olds[column].key && olds.some(old => old.key === key) };
  });
}

function compareCell(before: Cell | null, after: Cell | null): Omit<ComparedCell, 'moved'> {
  const blocks = compareBlocks(before?.blocks ?? [], after?.blocks ?? []);
  const frames = { before: before && frameOf(before), after: after && frameOf(after) };
  const framedAnew = before && after && JSON.stringify(frames.before) !== JSON.stringify(frames.after);
  return { change: framedAnew ? 'changed' : changeOf(before, after, blocks), ...frames, blocks };
}

const frameOf = ({ blocks: _, ...frame }: Cell) => frame;

function changeOf(before: unknown, after: unknown, parts: readonly { change: Change }[]): Change {
  if (!before) return 'added';
  if (!after) return 'removed';
  return parts.every(({ change }) => change === 'same') ? 'same' : 'changed';
}
