import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import { printable } from '../../documents/export/printable';
import type { PageTable } from '../report-page';
import { CELL, CELL_HEAD, CELL_SUM } from './docx-look';
import { COLORS, TEXT_WIDTH } from './print-look';
import { headSize, tableWidths } from './table-widths';

const twips = (points: number) => Math.round(points * 20);
const hex = (color: string) => color.slice(1);
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: hex(COLORS.rule) };

/** The rows of a table, its heading again on each page; those of a short one stay on one page. */
export function figuresTable({ stubs, columns, rows }: Pick<PageTable, 'stubs' | 'columns' | 'rows'>, whole: boolean): Table {
  const widths = tableWidths({ stubs, columns, rows }).map(width => Math.min(width, TEXT_WIDTH));
  const right = (at: number) => at >= stubs.length;
  const cell = (text: string, at: number, style: string, fill: string | null, keepNext: boolean) =>
    new TableCell({
      width: { size: twips(widths[at]), type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(fill && { shading: { type: ShadingType.CLEAR, fill: hex(fill), color: 'auto' } }),
      children: [new Paragraph({ style, children: [new TextRun({ text: printable(text), ...(style === CELL_HEAD && { size: headSize(columns) * 2 }) })], alignment: right(at) ? AlignmentType.RIGHT : AlignmentType.LEFT, keepNext })],
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    margins: { left: 70, right: 70, top: 25, bottom: 25, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [...stubs, ...columns].map((text, at) => cell(text, at, CELL_HEAD, COLORS.green, true)) }),
      ...rows.map(({ labels, cells, isSum }, row) => new TableRow({
        cantSplit: true,
        children: [...labels, ...cells.map(({ text }) => text)].map((text, at) => cell(text, at, isSum ? CELL_SUM : CELL, row % 2 ? COLORS.stripe : null, whole && row < rows.length - 1)),
      })),
    ],
  });
}
