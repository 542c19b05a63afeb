import { CELL_PADDING, pointsOf, TABLE_GAP, TEXT_WIDTH } from './page-layout';
import type { Block, Cell, TableBlock } from './paper';
import type { PdfNode } from './pdf-content';

const PADDING = pointsOf(CELL_PADDING.side);
const ABOVE = pointsOf(CELL_PADDING.above);
const LINE = 0.5;

/** A table over the whole width; a heading is repeated on each page, and rows are torn only where one is too long for a page. */
export function tableOf(table: TableBlock, contentOf: (blocks: Block[]) => PdfNode[]): PdfNode {
  const columns = table.widths.length;
  // pdfmake counts a column without its padding and lines
  const free = pointsOf(TEXT_WIDTH) - columns * 2 * PADDING - (columns + 1) * LINE;
  const body: PdfNode[][] = table.rows.map(() => Array<PdfNode>(columns).fill({ text: '' }));
  table.rows.forEach((cells, row) => {
    for (const cell of cells) body[row][cell.column] = cellOf(cell, contentOf);
  });
  return {
    table: {
      headerRows: table.headerRows,
      keepWithHeaderRows: table.headerRows ? 1 : 0,
      dontBreakRows: !table.tearsRows,
      widths: table.widths.map(part => Math.max(1, part * free)),
      body,
    },
    layout: { hLineWidth: () => LINE, vLineWidth: () => LINE, paddingLeft: () => PADDING, paddingRight: () => PADDING, paddingTop: () => ABOVE, paddingBottom: () => ABOVE },
    margin: [0, TABLE_GAP, 0, TABLE_GAP],
    ...(table.newPage && { pageBreak: 'before' }),
  };
}

const cellOf = (cell: Cell, contentOf: (blocks: Block[]) => PdfNode[]): PdfNode => ({
  stack: contentOf(cell.blocks),
  colSpan: cell.columns,
  rowSpan: cell.rows,
  ...(cell.heading && { verticalAlignment: 'middle' }),
});
