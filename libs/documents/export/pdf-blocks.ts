import { LINE, LOOKS, pointsOf, SIZE, TEXT_WIDTH } from './page-layout';
import type { Block, TextBlock } from './paper';
import { tableOf } from './pdf-table';
import type { PdfNode } from './pdf-content';
import { textOf } from './pdf-text';

/** As much as stays free below a heading on its page, so that two lines of what follows fit there. */
const TWO_LINES = SIZE.text * LINE.text * 1.15 * 2;

/** The blocks of a paper as pdfmake has them. @param width what they may fill, in points */
export function contentOf(blocks: Block[], width = pointsOf(TEXT_WIDTH)): PdfNode[] {
  return blocks.flatMap((block, at): PdfNode[] => {
    if (block.kind === 'table') return [tableOf(block, width, contentOf)];
    const isKept = LOOKS[block.role].withNext && at < blocks.length - 1 && isShort(block);
    return isKept ? withRoomBelow(block) : [textOf(block)];
  });
}

/** What is kept together and does not fit on a page would be lost. */
const LONGEST_KEPT = 600;
const isShort = ({ pieces }: TextBlock) => pieces.reduce((sum, piece) => sum + (piece.kind === 'words' ? piece.text.length : 60), 0) < LONGEST_KEPT;

/** pdfmake lets a heading stand alone at the end of a page. Room is taken together with it, and given back to what follows. */
const withRoomBelow = (heading: TextBlock): PdfNode[] => [
  {
    unbreakable: true,
    stack: [textOf({ ...heading, newPage: false }), { stack: [], margin: [0, TWO_LINES, 0, 0] }],
    ...(heading.newPage && { pageBreak: 'before' }),
  },
  { stack: [], margin: [0, -TWO_LINES, 0, 0] },
];
