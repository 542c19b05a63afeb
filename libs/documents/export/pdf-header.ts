import { PAGE, pointsOf, SIZE } from './page-layout';
import type { PdfNode } from './pdf-content';

/** The number of the page above its middle, but not on the first; what is not good to go says so at the right. */
export const headerOf = (mark: string | null) => (page: number): PdfNode => ({
  margin: [pointsOf(PAGE.left), pointsOf(PAGE.header), pointsOf(PAGE.right), 0],
  fontSize: SIZE.header,
  lineHeight: 1,
  columns: [
    { text: '', width: '*' },
    { text: page > 1 ? String(page) : '', alignment: 'center', width: '*' },
    { text: mark ?? '', bold: true, alignment: 'right', width: '*' },
  ],
});
