import { SEAM, STYLE_NAMES } from '../export/docx-styles';
import { itemIndent, twipsOf } from '../export/page-layout';
import type { DocxElement } from './docx-element';
import type { ImportWarning } from './import-warning';
import type { JsonNode } from './json-node';
import { ListTree } from './list-tree';
import { type InlineReader, PAGE_BEGINS, PAGE_ENDS } from './read-inline';

const DEEPEST_HEADING = 3;
const LEVELS = Array.from({ length: 9 }, (_, level) => [String(twipsOf(itemIndent(level))), level] as const);
const LEVEL_BY_INDENT = new Map(LEVELS);

/** Blocks of a DOCX as those of the editor. */
export class BlockReader {
  private blocks: JsonNode[] = [];
  private lists = new ListTree();

  constructor(
    private readonly inline: InlineReader,
    private readonly warnings: Set<ImportWarning>,
    /** A page is not turned within a table. */
    private readonly inTable = false,
  ) {}

  read(elements: DocxElement[]): JsonNode[] {
    for (const element of elements) {
      if (element.type === 'paragraph') this.paragraph(element);
      else if (element.type === 'table') this.table(element);
      else if (element.children) this.read(element.children);
    }
    return this.blocks.length ? this.blocks : [{ type: 'paragraph' }];
  }

  private paragraph(element: DocxElement): void {
    const [first, ...rest] = this.inline.read(element.children ?? []);
    const parts = splitAtPages(!first || first === PAGE_BEGINS ? rest : [first, ...rest]);
    if (first === PAGE_BEGINS) this.turnPage();
    parts.forEach((content, at) => {
      if (at) this.turnPage();
      // a paragraph in which nothing stands but the end of a page is that, and not a line as well
      if (content.length || (parts.length === 1 && element.styleName !== SEAM)) this.text(element, content);
    });
  }

  private text(element: DocxElement, content: JsonNode[]): void {
    const paragraph: JsonNode = { type: 'paragraph', content };
    const level = headingLevel(element);
    if (level) {
      if (element.numbering) this.warnings.add('numbering');
      this.add({ type: 'heading', attrs: { level }, content });
    } else if (element.numbering) {
      this.lists.item(element.numbering, paragraph, list => {
        if (list.attrs && list.attrs.start !== 1) this.warnings.add('numbering');
        this.blocks.push(list);
      });
    } else if (element.styleName === STYLE_NAMES.continued && this.lists.continue(LEVEL_BY_INDENT.get(element.indent?.start ?? '') ?? null, paragraph)) return;
    else if (/^(intense )?quote$/i.test(element.styleName ?? '')) this.quote(paragraph);
    else this.add(paragraph);
  }

  private quote(paragraph: JsonNode): void {
    const last = this.blocks.at(-1);
    this.lists.end();
    if (last?.type === 'blockquote') last.content!.push(paragraph);
    else this.add({ type: 'blockquote', content: [paragraph] });
  }

  private table({ children: rows = [] }: DocxElement): void {
    const content = rows.filter(({ type }) => type === 'tableRow').map(row => this.row(row));
    if (content.some(row => row.content!.length)) this.add({ type: 'table', content });
  }

  private row({ isHeader, children: cells = [] }: DocxElement): JsonNode {
    const content = cells.filter(({ type }) => type === 'tableCell').map((cell): JsonNode => {
      const { children = [], colSpan = 1, rowSpan = 1 } = cell;
      const heading = isHeader || children[0]?.styleName === STYLE_NAMES.cellHeading;
      const blocks = new BlockReader(this.inline, this.warnings, true).read(children);
      return { type: heading ? 'tableHeader' : 'tableCell', attrs: { colspan: colSpan, rowspan: rowSpan }, content: blocks };
    });
    return { type: 'tableRow', content };
  }

  private turnPage(): void {
    if (!this.inTable) this.add({ type: 'pageBreak' });
  }

  private add(block: JsonNode): void {
    this.lists.end();
    this.blocks.push(block);
  }
}

/** What stands before, between and after the ends of pages. */
function splitAtPages(content: JsonNode[]): JsonNode[][] {
  const parts: JsonNode[][] = [[]];
  for (const node of content) {
    if (node === PAGE_ENDS) parts.push([]);
    else parts.at(-1)!.push(node);
  }
  return parts;
}

/** By the names that Word has in every language of its own. */
function headingLevel({ styleName, styleId }: DocxElement): number | null {
  if (/^title$/i.test(styleName ?? '')) return 1;
  const found = /^heading ?(\d)$/i.exec(styleName ?? '') ?? /^heading(\d)$/i.exec(styleId ?? '');
  return found && Math.min(Math.max(Number(found[1]), 1), DEEPEST_HEADING);
}
