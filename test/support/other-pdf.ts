import { buffer } from 'node:stream/consumers';
import pdfmake = require('pdfmake');
import { FONTS, TYPEFACE } from '#libs/documents/export/pdf-fonts';

/** A PDF of these lines as another office would print it: another size, and the number of each page below. None is a scan. */
export async function otherPdf(lines: string[]): Promise<Buffer> {
  pdfmake.setFonts(FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(path => Object.values(FONTS[TYPEFACE]).includes(path));
  const definition = {
    pageSize: 'A4' as const,
    defaultStyle: { font: TYPEFACE, fontSize: 11 },
    footer: (page: number) => ({ text: `- ${page} -`, alignment: 'center' as const }),
    content: lines.length ? lines.map(text => ({ text })) : [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: 90, y2: 90, lineWidth: 1 }] }],
  };
  const open = await pdfmake.createPdf(definition as never).getStream();
  open.end();
  return buffer(open);
}
