/** Words in one hand. */
export interface Words {
  kind: 'words';
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
}

/** What stands in a line: words, a break of the line, or the mark of a note (its number, from 1). */
export type Piece = Words | { kind: 'break' } | { kind: 'note'; number: number };

/** How a block looks on paper. An `addressee` stands in the right half, above the title. */
export type Role = 'body' | 'addressee' | 'heading1' | 'heading2' | 'heading3' | 'quote' | 'item' | 'continued' | 'cell' | 'cellHeading';

/** The number or dash before the first paragraph of an item. */
export interface Marker {
  /** All items that are counted together, over all levels, have the same. */
  series: string;
  ordered: boolean;
  /** Whether the numbers of the levels above stand before its own: 2.1. */
  composed: boolean;
  /** Of the first item of its list. */
  start: number;
  /** As it is shown: `2.1.`, or a dash. */
  shown: string;
}

export interface TextBlock {
  kind: 'text';
  role: Role;
  pieces: Piece[];
  /** In how many lists it stands, less one; 0 outside of lists. */
  level: number;
  marker: Marker | null;
  /** Whether it begins a page. */
  newPage: boolean;
}

export interface Cell {
  blocks: Block[];
  /** The first column it covers, from 0. */
  column: number;
  columns: number;
  rows: number;
  heading: boolean;
}

export interface TableBlock {
  kind: 'table';
  /** A cell that covers several rows stands in the first of them. Together the cells cover everything, and nothing twice. */
  rows: Cell[][];
  /** How much of its width each column takes, as parts of 1. */
  widths: number[];
  /** How many rows are repeated on each page. */
  headerRows: number;
  /** Whether a row may be torn apart by the end of a page, since one is too long to stay whole. */
  tearsRows: boolean;
  newPage: boolean;
}

export type Block = TextBlock | TableBlock;

/** A document as it is laid on paper: blocks one below the other, and the texts of its notes. */
export interface Paper {
  blocks: Block[];
  notes: string[];
}
