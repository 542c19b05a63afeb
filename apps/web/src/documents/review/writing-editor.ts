import type { Editor } from '@tiptap/core';
import { findPassage } from '#libs/documents/passage';

/** A passage as the reviewer saw it: its words, and where they stood. */
export interface Commented {
  from: number;
  to: number;
  words: string;
}

/** What the comments need of the editor beside them. */
export interface WritingEditor {
  /** Shows the passage. @returns false when its words are not there any more */
  show(passage: Commented): boolean;
  /** Puts other words in the place of the passage; resolves once the draft with them is saved. @returns false when it is gone */
  apply(passage: Commented, replacement: string): Promise<boolean>;
}

/**
 * The editor as the comments need it. Passages are found by their words, since whoever writes has moved them meanwhile.
 * @param save saves the draft as it stands now, and resolves when the server has it
 */
export function writingEditor(editor: Editor, save: () => Promise<unknown>): WritingEditor {
  const find = ({ from, to, words }: Commented) => findPassage(editor.state.doc, words, { from, to });
  return {
    show(passage) {
      const place = find(passage);
      if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
      return !!place;
    },
    async apply(passage, replacement) {
      const place = find(passage);
      if (!place) return false;
      editor.view.dispatch(editor.state.tr.insertText(replacement, place.from, place.to));
      await save();
      return true;
    },
  };
}
