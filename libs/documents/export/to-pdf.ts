import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import pdfmake = require('pdfmake');
import { type ExportOptions, LANGUAGE_TAGS } from './export-options';
import { LINE, PAGE, pointsOf, SIZE } from './page-layout';
import type { Paper } from './paper';
import { contentOf } from './pdf-blocks';
import type { EmbeddedFont, Margins, PdfDefinition } from './pdf-content';
import { FONTS, TYPEFACE } from './pdf-fonts';
import { headerOf } from './pdf-header';
import './pdf-justify';
import { notesOf } from './pdf-notes';

/** A paper as PDF: the same bytes for the same paper. Notes stand behind the text, for pdfmake knows no foot of a page. */
export async function toPdf(paper: Paper, options: ExportOptions): Promise<Buffer> {
  pdfmake.setFonts(FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(path => Object.values(FONTS[TYPEFACE]).includes(path));
  const open = await pdfmake.createPdf(definitionOf(paper, options)).getStream();
  // it says of itself what it is, and neither who made it, nor when, nor with what
  for (const said of Object.keys(open.info)) if (said !== 'Title') delete open.info[said];
  mendWidths(Object.values(open._fontFamilies));
  open.endMetadata = () => undefined;
  open._id = createHash('sha256').update(JSON.stringify([paper, options])).digest().subarray(0, 16);
  open.end();
  return buffer(open);
}

/** pdfkit writes down the width of what stands for a missing sign in other units than all others: whatever follows would leave the page. */
function mendWidths(fonts: readonly EmbeddedFont[]): void {
  for (const { widths, font, scale } of fonts) widths[0] = font.getGlyph(0).advanceWidth * scale;
}

function definitionOf(paper: Paper, { language, title, mark }: ExportOptions): PdfDefinition {
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom].map(pointsOf) as Margins,
    version: '1.7',
    language: LANGUAGE_TAGS[language],
    displayTitle: true,
    info: { title },
    defaultStyle: { font: TYPEFACE, fontSize: SIZE.text, lineHeight: LINE.text },
    header: headerOf(mark),
    content: [...contentOf(paper.blocks), ...notesOf(paper.notes)],
  };
}
