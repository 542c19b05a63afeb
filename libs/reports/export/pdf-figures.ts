import type { PdfNode } from '../../documents/export/pdf-content';
import type { PageTable } from '../report-page';
import { COLORS, SIZES } from './print-look';
import { headSize, tableWidths } from './table-widths';

/** pdfmake counts a column without its padding. */
const SIDE = 4;
const ABOVE = 2.2;
/** A table with no more rows stays on one page, together with what is written above it. */
export const WHOLE_TABLE = 24;
/** No word of people is longer; a longer one is broken where there is room. */
const ENDLESS = /\S{40}(?=\S)/gu;

/** The rows of a table, its heading again on each page. */
export function figuresTable({ stubs, columns, rows }: Pick<PageTable, 'stubs' | 'columns' | 'rows'>): PdfNode {
  const head = [...stubs.map(text => headCell(text, 'left', headSize(columns))), ...columns.map(text => headCell(text, 'right', headSize(columns)))];
  const body = rows.map(({ labels, cells, isSum }, at) => {
    const look = { fontSize: SIZES.table, bold: isSum, ...(at % 2 && { fillColor: COLORS.stripe }) };
    return [...labels.map((text): PdfNode => ({ ...look, text: broken(text), alignment: 'left' })), ...cells.map(({ text }): PdfNode => ({ ...look, text, alignment: 'right', noWrap: true }))];
  });
  return {
    table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: tableWidths({ stubs, columns, rows }).map(width => width - 2 * SIDE), body: [head, ...body] },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => COLORS.rule, paddingLeft: () => SIDE, paddingRight: () => SIDE, paddingTop: () => ABOVE, paddingBottom: () => ABOVE },
    margin: [0, 2, 0, 3],
  };
}

const headCell = (text: string, alignment: 'left' | 'right', fontSize: number): PdfNode => ({ text: broken(text), alignment, bold: true, fontSize, color: '#ffffff', fillColor: COLORS.green, verticalAlignment: 'middle' });

/** With places to break what is too long for a line. */
export const broken = (text: string) => text.replace(ENDLESS, '$&\u200b');
