import { type ExportOptions, LANGUAGE_TAGS } from './export-options';
import { makePdf } from './make-pdf';
import { LINE, PAGE, pointsOf, SIZE } from './page-layout';
import type { Paper } from './paper';
import { contentOf } from './pdf-blocks';
import type { Margins, PdfDefinition } from './pdf-content';
import { TYPEFACE } from './pdf-fonts';
import { headerOf } from './pdf-header';
import { notesOf } from './pdf-notes';

/** A paper as PDF: the same bytes for the same paper. Notes stand behind the text, for pdfmake knows no foot of a page. */
export const toPdf = (paper: Paper, options: ExportOptions): Promise<Buffer> => makePdf(definitionOf(paper, options), [paper, options]);

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
