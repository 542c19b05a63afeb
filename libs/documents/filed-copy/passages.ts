import type { Block, Paper, Piece } from '../export/paper';

/** A paragraph, heading, cell or note, as it reads on paper: with its number or dash, and the numbers of notes where they are called. */
export interface Passage {
  /** From 1; null of what is no heading. */
  heading: number | null;
  /** It stands at the foot of a page, or behind the text. */
  note: boolean;
  text: string;
}

/** What somebody reads on a paper, from its top; the notes last. */
export const passagesOf = ({ blocks, notes }: Paper): Passage[] => [
  ...blocks.flatMap(ofBlock),
  ...notes.map((text, at) => ({ heading: null, note: true, text: `${at + 1} ${text}` })),
];

function ofBlock(block: Block): Passage[] {
  if (block.kind === 'table') return block.rows.flatMap(row => row.flatMap(({ blocks }) => blocks.flatMap(ofBlock)));
  const marker = block.marker ? `${block.marker.shown} ` : '';
  const heading = /^heading(\d)$/.exec(block.role);
  return [{ heading: heading && Number(heading[1]), note: false, text: marker + block.pieces.map(textOf).join('') }];
}

function textOf(piece: Piece): string {
  if (piece.kind === 'words') return piece.text;
  return piece.kind === 'note' ? ` ${piece.number} ` : '\n';
}
