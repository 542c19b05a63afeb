import { LINE, LOOKS, SIZE } from './page-layout';
import type { Block, TextBlock } from './paper';
import { tableOf } from './pdf-table';
import type { PdfNode } from './pdf-content';
import { textOf } from './pdf-text';

/** As much as stays free below a heading on its page, so that two lines of what follows fit there. */
const TWO_LINES = SIZE.text * LINE.text * 1.15 * 2;

/** The blocks of a paper as pdfmake has them. */
export function contentOf(blocks: Block[]): PdfNode[] {
  return blocks.flatMap((block, at): PdfNode[] => {
    if (block.kind === 'table') return [tableOf(block, contentOf)];
    const isLast = at === blocks.length - 1;
    return LOOKS[block.role].withNext && !isLast ? withRoomBelow(block) : [textOf(block)];
  });
}

/** pdfmake lets a heading stand alone at the end of a page. Room is taken together with it, and given back to what follows. */
const withRoomBelow = (heading: TextBlock): PdfNode[] => [
  {
    unbreakable: true,
    stack: [textOf({ ...heading, newPage: false }), { stack: [], margin: [0, TWO_LINES, 0, 0] }],
    ...(heading.newPage && { pageBreak: 'before' }),
  },
  { stack: [], margin: [0, -TWO_LINES, 0, 0] },
];
