import type { Block, Cell } from './paper';

/** The text of a cell, a line for each of its paragraphs. */
export const textOf = (cell: Cell): string => cell.blocks.map(textOfBlock).join('\n');

function textOfBlock(block: Block): string {
  if (block.kind === 'table') return block.rows.flatMap(row => row.map(textOf)).join('\n');
  return block.pieces.map(piece => (piece.kind === 'words' ? piece.text : piece.kind === 'break' ? '\n' : '')).join('');
}
