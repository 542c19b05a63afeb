import { printable } from '../export/printable';
import type { DocxElement, Notes } from './docx-element';
import type { ImportWarning } from './import-warning';
import type { JsonNode } from './json-node';
import { TURN } from './page-turns';

/** Where a page ends within a paragraph. */
export const PAGE_ENDS: JsonNode = { type: 'pageBreak' };
/** Stands first in a paragraph that begins a page. */
export const PAGE_BEGINS: JsonNode = { type: 'pageBreak' };

/** What stands in the lines of a paragraph; `PAGE_BEGINS` and `PAGE_ENDS` where the page is turned. */
export class InlineReader {
  constructor(
    private readonly notes: Notes,
    private readonly warnings: Set<ImportWarning>,
  ) {}

  read(children: DocxElement[]): JsonNode[] {
    const nodes: JsonNode[] = [];
    for (const node of this.all(children, {})) {
      const last = nodes.at(-1);
      if (node.text === undefined || last?.text === undefined || !sameMarks(last, node)) nodes.push(node);
      else last.text += node.text;
    }
    return nodes;
  }

  private all(children: DocxElement[], run: DocxElement | Record<string, never>): JsonNode[] {
    return children.flatMap(child => this.one(child, run));
  }

  private one(element: DocxElement, run: DocxElement | Record<string, never>): JsonNode[] {
    const { type, children = [] } = element;
    switch (type) {
      case 'run': return this.all(children, element);
      case 'text': return wordsOf(element.value ?? '', run);
      case 'tab': return wordsOf(' ', run);
      case 'checkbox': return wordsOf(element.checked ? '☒' : '☐', run);
      case 'break': return [element.breakType === 'page' ? PAGE_ENDS : { type: 'hardBreak' }];
      case 'bookmarkStart': return element.name === TURN ? [PAGE_BEGINS] : [];
      case 'noteReference': return this.note(element);
      case 'hyperlink': this.warnings.add('links'); return this.all(children, run);
      case 'image': this.warnings.add('pictures'); return [];
      case 'commentReference': this.warnings.add('comments'); return [];
      default: return this.all(children, run);
    }
  }

  private note(reference: DocxElement): JsonNode[] {
    const note = this.notes.resolve(reference);
    const text = note?.body.map(textOf).map(part => part.trim()).filter(Boolean).join(' ');
    return text ? [{ type: 'footnote', attrs: { text } }] : [];
  }
}

function wordsOf(value: string, { isBold, isItalic, isUnderline, isAllCaps }: Partial<DocxElement>): JsonNode[] {
  const text = printable(isAllCaps ? value.toUpperCase() : value);
  if (!text) return [];
  const marks = [isBold && 'bold', isItalic && 'italic', isUnderline && 'underline'].filter(mark => mark !== false && mark !== undefined);
  return [{ type: 'text', text, ...(marks.length && { marks: marks.map(type => ({ type })) }) }];
}

const sameMarks = (one: JsonNode, other: JsonNode) => JSON.stringify(one.marks) === JSON.stringify(other.marks);

function textOf({ type, value, children = [] }: DocxElement): string {
  if (type === 'text') return printable(value ?? '');
  return type === 'tab' || type === 'break' ? ' ' : children.map(textOf).join('');
}
