import { CELL_PADDING, pointsOf, TABLE_GAP } from './page-layout';
import type { Block, Cell, TableBlock } from './paper';
import type { PdfNode } from './pdf-content';

const PADDING = pointsOf(CELL_PADDING.side);
const ABOVE = pointsOf(CELL_PADDING.above);
const LINE = 0.5;

/** A table as wide as it may be; a heading is repeated on each page, and rows are torn only where one is too long for a page. */
export function tableOf(table: TableBlock, width: number, contentOf: (blocks: Block[], width: number) => PdfNode[]): PdfNode {
  const columns = table.widths.length;
  // pdfmake counts a column without its padding and lines
  const free = width - columns * 2 * PADDING - (columns + 1) * LINE;
  const widths = table.widths.map(part => Math.max(1, part * free));
  const widthOf = ({ column, columns }: Cell) => widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const body: PdfNode[][] = table.rows.map(() => Array<PdfNode>(columns).fill({ text: '' }));
  table.rows.forEach((cells, row) => {
    for (const cell of cells) body[row][cell.column] = cellOf(cell, contentOf(cell.blocks, widthOf(cell)));
  });
  return {
    table: {
      headerRows: table.headerRows,
      // what is kept together and does not fit on a page would be lost
      keepWithHeaderRows: table.headerRows && !table.tearsRows ? 1 : 0,
      dontBreakRows: !table.tearsRows,
      widths,
      body,
    },
    layout: { hLineWidth: () => LINE, vLineWidth: () => LINE, paddingLeft: () => PADDING, paddingRight: () => PADDING, paddingTop: () => ABOVE, paddingBottom: () => ABOVE },
    margin: [0, TABLE_GAP, 0, TABLE_GAP],
    ...(table.newPage && { pageBreak: 'before' }),
  };
}

const cellOf = (cell: Cell, stack: PdfNode[]): PdfNode => ({
  stack,
  colSpan: cell.columns,
  rowSpan: cell.rows,
  ...(cell.heading && { verticalAlignment: 'middle' }),
});
