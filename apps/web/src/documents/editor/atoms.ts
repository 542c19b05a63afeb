import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';
import { Footnote } from '#libs/documents/footnote';
import { Placeholder } from '#libs/documents/placeholder';

/** What is no text but opens to be filled: footnotes and gaps. */
export const isOpened = (node: Node | null | undefined): node is Node => node?.type.name === Footnote.name || node?.type.name === Placeholder.name;

/** Opens a footnote or a gap at a click, or at Enter when it is selected. @param open is told its position */
export const openingAtoms = (open: (position: number) => void) => ({
  handleClickOn: (_view: EditorView, _at: number, node: Node, position: number) => {
    if (isOpened(node)) open(position);
    return false;
  },
  handleKeyDown: ({ state: { selection } }: EditorView, { key }: KeyboardEvent) => {
    if (key !== 'Enter' || !(selection instanceof NodeSelection) || !isOpened(selection.node)) return false;
    open(selection.from);
    return true;
  },
});

/** Takes a gap away, and the block that held nothing else. @returns where writing goes on */
export function removeGap(editor: Editor, position: number): number {
  const { doc, tr } = editor.state;
  const place = doc.resolve(position);
  const alone = place.parent.childCount === 1 && place.depth === 1 && doc.childCount > 1;
  const from = alone ? place.before() : position;
  tr.delete(from, alone ? place.after() : position + 1);
  editor.view.dispatch(tr);
  return Selection.near(tr.doc.resolve(from)).from;
}

export interface Contents {
  footnotes: string[];
  gaps: number;
}

/** The texts of the footnotes in their order, and how many gaps are left. */
export function contentsOf(document: Node): Contents {
  const found: Contents = { footnotes: [], gaps: 0 };
  document.descendants(node => {
    if (node.type.name === Footnote.name) found.footnotes.push(node.attrs.text);
    if (node.type.name === Placeholder.name) found.gaps++;
  });
  return found;
}

/** Where the next gap after what is selected stands, from the beginning again behind the last one; null when there is none. */
export function nextGap({ doc, selection }: EditorState): number | null {
  const gaps: number[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === Placeholder.name) gaps.push(position);
  });
  // one that is selected itself was seen already
  const from = selection instanceof NodeSelection ? selection.to : selection.from;
  return gaps.find(position => position >= from) ?? gaps[0] ?? null;
}
