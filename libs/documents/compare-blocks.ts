import { type EditorNode, holdsWords } from './compare-node';
import { type Token, tokensOf } from './compare-tokens';

/** How a block of text is set, apart from its words. */
export interface Shape {
  type: 'paragraph' | 'heading';
  /** Of a heading, from 1. */
  level: number | null;
  /** How deep it stands in lists and quotations. */
  depth: number;
  /** What begins it in a list: `3.` or `•`; null outside, and for what follows within one item. */
  marker: string | null;
}

export interface TextBlock {
  kind: 'text';
  shape: Shape;
  tokens: Token[];
}

export interface Cell {
  heads: boolean;
  colspan: number;
  rowspan: number;
  blocks: Block[];
}

export interface Row {
  cells: Cell[];
}

export interface TableBlock {
  kind: 'table';
  rows: Row[];
}

export interface BreakBlock {
  kind: 'break';
}

/** What a document is made of when it is compared: its lists and quotations are unfolded, its tables are not. */
export type Block = TextBlock | TableBlock | BreakBlock;

const NOWHERE = { depth: 0, marker: null } as const;

/** The blocks of a document, or of a cell. */
export function blocksOf({ content = [] }: EditorNode, place: Pick<Shape, 'depth' | 'marker'> = NOWHERE): Block[] {
  // what begins an item begins its first block alone
  return content.flatMap((node, at) => blocksOfOne(node, at === 0 ? place : { ...place, marker: null }));
}

function blocksOfOne(node: EditorNode, place: Pick<Shape, 'depth' | 'marker'>): Block[] {
  if (holdsWords(node)) {
    const heads = node.type === 'heading';
    const shape = { type: heads ? 'heading' : 'paragraph', level: heads ? Number(node.attrs?.level ?? 1) : null, ...place } as const;
    return [{ kind: 'text', shape, tokens: tokensOf(node) }];
  }
  const deeper = place.depth + 1;
  switch (node.type) {
    case 'pageBreak':
      return [{ kind: 'break' }];
    case 'table':
      return [{ kind: 'table', rows: (node.content ?? []).map(rowOf) }];
    case 'bulletList':
      return (node.content ?? []).flatMap(item => blocksOf(item, { depth: deeper, marker: '•' }));
    case 'orderedList':
      return (node.content ?? []).flatMap((item, at) => blocksOf(item, { depth: deeper, marker: `${Number(node.attrs?.start ?? 1) + at}.` }));
    default:
      return blocksOf(node, { depth: deeper, marker: null });
  }
}

const rowOf = ({ content = [] }: EditorNode): Row => ({ cells: content.map(cellOf) });

const cellOf = (cell: EditorNode): Cell => ({
  heads: cell.type === 'tableHeader',
  colspan: Number(cell.attrs?.colspan ?? 1),
  rowspan: Number(cell.attrs?.rowspan ?? 1),
  blocks: blocksOf(cell),
});
