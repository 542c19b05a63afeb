import { LINE, pointsOf, SIZE } from './page-layout';
import type { PdfNode } from './pdf-content';

const RULE = pointsOf(50);

/** The notes behind the text, below a short rule. */
export function notesOf(notes: string[]): PdfNode[] {
  if (!notes.length) return [];
  const rule: PdfNode = { canvas: [{ type: 'line', x1: 0, y1: 0, x2: RULE, y2: 0, lineWidth: 0.5 }], margin: [0, 18, 0, 4] };
  return [rule, ...notes.map((text, at): PdfNode => ({
    text: [{ text: String(at + 1), sup: true }, { text: ` ${text}` }], fontSize: SIZE.note, lineHeight: LINE.note, alignment: 'justify', margin: [0, 0, 0, 2],
  }))];
}
