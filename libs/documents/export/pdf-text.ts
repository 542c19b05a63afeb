import { hangingOf, itemIndent, LINE, LOOKS, pointsOf, SIZE } from './page-layout';
import type { Piece, TextBlock } from './paper';
import type { PdfNode } from './pdf-content';

/** A soft hyphen would be printed wherever it stands. */
const SOFT_HYPHEN = /\u00ad/g;
/** No word of people is longer, and breaking longer ones takes pdfmake minutes: a place to break them is put in. */
const ENDLESS = /\S{60}(?=\S)/gu;
const BREAKS_HERE = '\u200b';
const ALIGN = { left: 'left', center: 'center', both: 'justify' } as const;

/** A paragraph as pdfmake has it. */
export function textOf(block: TextBlock): PdfNode {
  const look = LOOKS[block.role];
  const inTable = block.role === 'cell' || block.role === 'cellHeading';
  const text: PdfNode = {
    text: block.pieces.length ? block.pieces.map(inlineOf) : ' ',
    alignment: ALIGN[look.align],
    leadingIndent: pointsOf(look.firstLine),
    margin: [pointsOf(look.left), look.before, pointsOf(look.right), look.after],
    ...(look.bold && { bold: true }),
    ...(look.italic && { italics: true }),
    ...(inTable && { fontSize: SIZE.table, lineHeight: LINE.table }),
    ...(block.newPage && { pageBreak: 'before' }),
  };
  return block.role === 'item' || block.role === 'continued' ? itemOf(block, text) : text;
}

/** An item's number stands before its first line. */
function itemOf({ level, marker, newPage }: TextBlock, text: PdfNode): PdfNode {
  const indent = pointsOf(itemIndent(level));
  const hanging = marker ? pointsOf(hangingOf(level, marker.composed)) : 0;
  const { pageBreak: _, ...inside } = text;
  return {
    margin: [indent - hanging, 0, 0, 0],
    ...(newPage && { pageBreak: 'before' }),
    columns: [...(marker ? [{ text: marker.shown, width: hanging, noWrap: true }] : []), { ...inside, width: '*' }],
  };
}

function inlineOf(piece: Piece): PdfNode {
  if (piece.kind === 'break') return { text: '\n' };
  if (piece.kind === 'note') return { text: String(piece.number), sup: true };
  const { text, bold, italic, underline } = piece;
  return { text: text.replace(SOFT_HYPHEN, '').replace(ENDLESS, `$&${BREAKS_HERE}`), ...(bold && { bold }), ...(italic && { italics: true }), ...(underline && { decoration: 'underline' }) };
}
