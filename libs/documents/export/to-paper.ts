import type { Node } from '@tiptap/pm/model';
import { addresseesOf } from './addressee';
import { layTable } from './lay-table';
import { ListNumbers, type List } from './list-numbers';
import type { Block, Cell, Marker, Paper, Piece, Role } from './paper';
import { printable } from './printable';
import { spanOf } from './table-grid';

interface Place {
  list: List | null;
  quoted: boolean;
  /** Null outside of tables. */
  cell: 'cell' | 'cellHeading' | null;
  /** Waits for the first paragraph of its item. */
  marker: Marker | null;
}

const OUTSIDE: Place = { list: null, quoted: false, cell: null, marker: null };

/** Lays a document on paper. */
export function toPaper(document: Node): Paper {
  const writer = new PaperWriter();
  const addressees = addresseesOf(document);
  document.forEach((node, _, at) => (at < addressees ? writer.text(node, 'addressee', OUTSIDE) : writer.block(node, OUTSIDE)));
  return { blocks: writer.blocks, notes: writer.notes };
}

class PaperWriter {
  blocks: Block[] = [];
  readonly notes: string[] = [];
  private readonly numbers = new ListNumbers();
  private newPage = false;

  block(node: Node, place: Place): void {
    switch (node.type.name) {
      case 'paragraph': return this.text(node, roleOf(place), place);
      case 'heading': return this.text(node, place.cell ? 'cellHeading' : (`heading${node.attrs.level}` as Role), place);
      case 'bulletList': case 'orderedList': return this.list(node, place);
      case 'table': return this.table(node);
      // a break before everything else or within a table would only leave an empty page
      case 'pageBreak': this.newPage = this.blocks.length > 0 && !place.cell; return;
      default: node.forEach(child => this.block(child, { ...place, quoted: true }));
    }
  }

  text(node: Node, role: Role, { list, marker }: Place): void {
    this.blocks.push({ kind: 'text', role, pieces: this.pieces(node), level: list?.level ?? 0, marker, newPage: this.turnsPage() });
  }

  private list(node: Node, place: Place): void {
    const list = this.numbers.begin(node, place.list);
    node.forEach(item => {
      const marker = this.numbers.next(list);
      item.forEach((child, _, at) => this.block(child, { ...place, list, marker: at ? null : marker }));
    });
  }

  private table(node: Node): void {
    const newPage = this.turnsPage();
    const rows: Cell[][] = [];
    node.forEach(row => {
      const cells: Cell[] = [];
      row.forEach(cell => cells.push(this.cell(cell)));
      rows.push(cells);
    });
    this.blocks.push({ ...layTable(rows), newPage });
  }

  private cell(node: Node): Cell {
    const heading = node.type.name === 'tableHeader';
    const before = this.blocks;
    this.blocks = [];
    node.forEach(child => this.block(child, { ...OUTSIDE, cell: heading ? 'cellHeading' : 'cell' }));
    const cell = { blocks: this.blocks, column: 0, columns: spanOf(node.attrs.colspan), rows: spanOf(node.attrs.rowspan), heading };
    this.blocks = before;
    return cell;
  }

  private pieces(node: Node): Piece[] {
    const pieces: Piece[] = [];
    node.forEach(child => {
      if (child.type.name === 'hardBreak') pieces.push({ kind: 'break' });
      else if (child.type.name === 'footnote') pieces.push({ kind: 'note', number: this.notes.push(printable(child.attrs.text)) });
      else pieces.push(wordsOf(child));
    });
    return pieces;
  }

  private turnsPage(): boolean {
    const turns = this.newPage;
    this.newPage = false;
    return turns;
  }
}

function roleOf({ list, quoted, cell, marker }: Place): Role {
  if (list) return marker ? 'item' : 'continued';
  return cell ?? (quoted ? 'quote' : 'body');
}

function wordsOf(node: Node): Piece {
  const has = (mark: string) => node.marks.some(({ type }) => type.name === mark);
  const text = printable(node.isText ? node.text! : `[${node.attrs.label}]`);
  return { kind: 'words', text, bold: has('bold'), italic: has('italic'), underline: has('underline') };
}
