import type { Node } from '@tiptap/pm/model';
import { Footnote } from './footnote';

/** Every word of a document, blocks apart from each other, a footnote in brackets where it stands. A gap of a template has none. */
export const wholeText = (document: Node): string =>
  document.textBetween(0, document.content.size, '\n', leaf => (leaf.type.name === Footnote.name ? ` [${leaf.attrs.text}] ` : '\n'));
