import type { Node } from '@tiptap/pm/model';
import { textOfPdf } from '../filed-copy/pdf-text';
import type { ExportOptions } from './export-options';
import { toPaper } from './to-paper';
import { toPdf } from './to-pdf';

/** Letters that the typeface has and that a reader of the PDF finds again one by one. */
const COUNTED = /[\p{Script=Cyrillic}A-Za-z]/gu;

/**
 * The document as a PDF in which every letter of it stands. Where words without a space meet columns that are too narrow for them,
 * such as lists in lists in a table of many columns, pdfmake sets letters beyond the edge of the page; a court gets the whole
 * paper or none.
 * @throws RangeError when a letter is missing, ImportRefused when it has more pages than are read
 */
export async function toWholePdf(document: Node, options: ExportOptions): Promise<Uint8Array> {
  const bytes = await toPdf(toPaper(document), options);
  const words: string[] = [];
  document.descendants(node => void words.push(node.text ?? (node.attrs.text as string | undefined) ?? ''));
  const there = countsOf(await textOfPdf(bytes));
  for (const [sign, count] of countsOf(words.join(''))) {
    if ((there.get(sign) ?? 0) < count) throw new RangeError('a letter is missing');
  }
  return bytes;
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [sign] of text.normalize('NFKC').matchAll(COUNTED)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}
