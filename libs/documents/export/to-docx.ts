import { Document, Packer } from 'docx';
import { childrenOf } from './docx-blocks';
import { footnoteOf } from './docx-footnote';
import { headersOf } from './docx-headers';
import { stylesOf } from './docx-styles';
import { numberingOf } from './docx-numbering';
import type { ExportOptions } from './export-options';
import { PAGE, twipsOf } from './page-layout';
import type { Paper } from './paper';
import { withoutTraces } from './without-traces';

/** A paper as DOCX (Office Open XML): the same bytes for the same paper. */
export async function toDocx(paper: Paper, options: ExportOptions): Promise<Buffer> {
  const document = new Document({
    title: options.title,
    styles: stylesOf(options.language),
    numbering: { config: numberingOf(paper) },
    footnotes: Object.fromEntries(paper.notes.map((text, at) => [at + 1, footnoteOf(text)])),
    sections: [{
      properties: {
        titlePage: true,
        page: {
          size: { width: twipsOf(PAGE.width), height: twipsOf(PAGE.height) },
          margin: {
            left: twipsOf(PAGE.left), right: twipsOf(PAGE.right), top: twipsOf(PAGE.top), bottom: twipsOf(PAGE.bottom),
            header: twipsOf(PAGE.header), footer: twipsOf(PAGE.header),
          },
        },
      },
      headers: headersOf(options.mark),
      children: childrenOf(paper.blocks),
    }],
  });
  return withoutTraces(await Packer.toBuffer(document), options.title);
}
