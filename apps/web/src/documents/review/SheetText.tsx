import { type ReactNode, useContext } from 'react';
import type { EditorNode } from '#libs/documents/compare-node';
import { cutAt, SheetMarksContext } from './sheet-marks';

const SETTINGS = { bold: 'strong', italic: 'em', underline: 'u' } as const;

/** Words of the document: each piece knows the position it stands at, and the comments on it. */
export function SheetText({ node, at }: { node: EditorNode; at: number }) {
  const { passages, active } = useContext(SheetMarksContext);
  const pieces: ReactNode = cutAt(node.text!, at, passages).map(piece =>
    piece.ids.length ? (
      <mark key={piece.at} data-at={piece.at} data-comment={piece.ids.join(' ')} data-active={piece.ids.includes(active ?? '') || undefined}>{piece.text}</mark>
    ) : (
      <span key={piece.at} data-at={piece.at}>{piece.text}</span>
    ),
  );
  return setIn(pieces, node.marks ?? []);
}

/** Set in bold, italics, underlined. */
export function setIn(words: ReactNode, marks: readonly { type: string }[]): ReactNode {
  return marks.reduce((inner, { type }) => {
    const Tag = SETTINGS[type as keyof typeof SETTINGS];
    return Tag ? <Tag>{inner}</Tag> : inner;
  }, words);
}
