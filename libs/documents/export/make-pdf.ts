import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import pdfmake = require('pdfmake');
import type { EmbeddedFont, PdfDefinition } from './pdf-content';
import { FONTS } from './pdf-fonts';
import './pdf-justify';

/**
 * A definition as the bytes of a PDF, which say of themselves a title and nothing else: not who made it, nor when, nor with what.
 * @param identity what it is made of: the same for the same bytes
 */
export async function makePdf(definition: PdfDefinition, identity: unknown): Promise<Buffer> {
  // pdfmake has one set of typefaces for all that it makes at once
  pdfmake.setFonts(FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(path => FILES.includes(path));
  const open = await pdfmake.createPdf(definition).getStream();
  for (const said of Object.keys(open.info)) if (said !== 'Title') delete open.info[said];
  mendWidths(Object.values(open._fontFamilies));
  open.endMetadata = () => undefined;
  open._id = createHash('sha256').update(JSON.stringify(identity)).digest().subarray(0, 16);
  open.end();
  return buffer(open);
}

const FILES = Object.values(FONTS).flatMap(styles => Object.values(styles));

/** pdfkit writes down the width of what stands for a missing sign in other units than all others: whatever follows would leave the page. */
function mendWidths(fonts: readonly EmbeddedFont[]): void {
  for (const { widths, font, scale } of fonts) widths[0] = font.getGlyph(0).advanceWidth * scale;
}
