import { Paragraph, type ParagraphChild, Table, TextRun, FootnoteReferenceRun, UnderlineType } from 'docx';
import { DEEPEST_LEVEL } from './docx-numbering';
import { SEAM, styleOf } from './docx-styles';
import { tableOf } from './docx-table';
import { itemIndent, TEXT_WIDTH, twipsOf } from './page-layout';
import type { Block, Piece, TextBlock } from './paper';

type Child = Paragraph | Table;

/** The blocks of a paper as Word has them. @param width what they may fill, in twips */
export function childrenOf(blocks: Block[], width = twipsOf(TEXT_WIDTH)): Child[] {
  return blocks.flatMap((block, at): Child[] => {
    if (block.kind === 'text') return [paragraphOf(block)];
    // two tables without anything between them would be one; a page or a cell never ends with a table; and LibreOffice takes
    // a page that begins with one for another than the first
    const before = block.newPage || blocks[at - 1]?.kind !== 'table' ? [seam(block.newPage)] : [];
    return [...before, tableOf(block, width, childrenOf), seam(false)];
  });
}

const seam = (pageBreakBefore: boolean) => new Paragraph({ style: SEAM, pageBreakBefore });

function paragraphOf({ role, pieces, level, marker, newPage }: TextBlock): Paragraph {
  return new Paragraph({
    style: styleOf(role),
    ...(newPage && { pageBreakBefore: true }),
    ...(marker && { numbering: { reference: marker.series, level: Math.min(level, DEEPEST_LEVEL) } }),
    ...(role === 'continued' && { indent: { left: twipsOf(itemIndent(level)) } }),
    children: pieces.map(runOf),
  });
}

function runOf(piece: Piece): ParagraphChild {
  if (piece.kind === 'break') return new TextRun({ break: 1 });
  if (piece.kind === 'note') return new FootnoteReferenceRun(piece.number);
  const { text, bold, italic, underline } = piece;
  return new TextRun({ text, ...(bold && { bold }), ...(italic && { italics: true }), ...(underline && { underline: { type: UnderlineType.SINGLE } }) });
}
