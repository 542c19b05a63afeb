import fc from 'fast-check';
import { columnWidths } from './column-widths';
import type { Cell } from './paper';
import { placeCells, spanOf } from './table-grid';

const cell = fc.record({ columns: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1)), rows: fc.integer({ min: 1, max: 4 }) }).map((span): Cell => ({ blocks: [], column: 0, heading: false, ...span }));
const rows = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('a table', () => {
  it('is covered by its cells, without holes, and nothing twice, whatever was sent', () => {
    fc.assert(fc.property(rows, sent => {
      const { rows, columns } = placeCells(sent);
      const covered = rows.map(() => Array<number>(columns).fill(0));
      rows.forEach((cells, row) => cells.forEach(cell => {
        for (let down = 0; down < cell.rows; down++) for (let right = 0; right < cell.columns; right++) covered[row + down][cell.column + right]++;
      }));
      expect(covered.flat().every(count => count === 1)).toBe(true);
    }));
  });

  it('takes its width in parts that make the whole', () => {
    const texts = fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(texts, fc.integer({ min: 20, max: 100 }), (texts, signs) => {
      const cells = texts.map((text, column): Cell => ({
        column, columns: 1, rows: 1, heading: false,
        blocks: [{ kind: 'text', role: 'cell', level: 0, marker: null, newPage: false, pieces: [{ kind: 'words', text, bold: false, italic: false, underline: false }] }],
      }));
      const widths = columnWidths(cells, texts.length, signs);
      expect(widths.every(width => width > 0)).toBe(true);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
    }));
  });

  it.each([[0, 1], [-3, 1], ['7', 1], [1e9, 60], [2, 2], [undefined, 1]])('takes a span of %j for %d', (sent, span) => expect(spanOf(sent)).toBe(span));
});
