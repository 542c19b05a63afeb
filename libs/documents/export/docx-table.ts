import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { styleOf } from './docx-styles';
import { CELL_PADDING, twipsOf } from './page-layout';
import type { Block, Cell, TableBlock } from './paper';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** A table as wide as it may be; a heading is repeated on each page, and no row is torn that fits on one. */
export function tableOf(table: TableBlock, width: number, childrenOf: (blocks: Block[], width: number) => (Paragraph | Table)[]): Table {
  const widths = table.widths.map(part => Math.max(1, Math.round(part * width)));
  const cellOf = (cell: Cell) => {
    const size = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, width) => sum + width, 0);
    const children = childrenOf(cell.blocks, Math.max(1, size - 2 * twipsOf(CELL_PADDING.side)));
    return new TableCell({
      columnSpan: cell.columns,
      rowSpan: cell.rows,
      width: { size, type: WidthType.DXA },
      verticalAlign: cell.heading ? VerticalAlign.CENTER : VerticalAlign.TOP,
      children: children.length ? children : [new Paragraph({ style: styleOf('cell') })],
    });
  };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: {
      left: twipsOf(CELL_PADDING.side), right: twipsOf(CELL_PADDING.side), top: twipsOf(CELL_PADDING.above),
      bottom: twipsOf(CELL_PADDING.above), marginUnitType: WidthType.DXA,
    },
    rows: table.rows.map((cells, at) => new TableRow({ ...(at < table.headerRows && { tableHeader: true }), cantSplit: true, children: cells.map(cellOf) })),
  });
}
