const END = '</w:pPr>';
const TURNS = /<w:pageBreakBefore(\s+w:val="(1|true|on)")?\s*\/>/;
/** No bookmark of Word's has a blank in its name. */
export const TURN = 'the page turns';
const BOOKMARK = `<w:bookmarkStart w:id="0" w:name="${TURN}"/>`;

/**
 * Puts a bookmark into each paragraph that is set to begin a page: mammoth knows the one and not the other.
 * @param part a part of a DOCX that holds paragraphs
 */
export function showPageTurns(part: string): string {
  const pieces = part.split(END);
  return pieces.map((piece, at) => (at < pieces.length - 1 && TURNS.test(propertiesIn(piece)) ? `${piece}${END}${BOOKMARK}` : piece + (at < pieces.length - 1 ? END : ''))).join('');
}

const propertiesIn = (piece: string) => piece.slice(Math.max(0, piece.lastIndexOf('<w:pPr')));
