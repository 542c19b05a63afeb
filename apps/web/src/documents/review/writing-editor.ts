import type { Editor } from '@tiptap/core';
import { findPassage } from '#libs/documents/passage';

/** A passage as the reviewer saw it: its words, and where they stood. */
export interface Commented {
  from: number;
  to: number;
  words: string;
}

/** What came of taking over other words: the server has them, does not have them yet, or their place is gone. */
export type Applied = 'saved' | 'unsaved' | 'gone';

/** What the comments need of the editor beside them. */
export interface WritingEditor {
  /** Shows the passage. @returns false when its words are not there any more */
  show(passage: Commented): boolean;
  /** Puts other words in the place of the passage, and saves the draft with them. */
  apply(passage: Commented, replacement: string): Promise<Applied>;
}

/**
 * The editor as the comments need it. Passages are found by their words, since whoever writes has moved them meanwhile.
 * @param save saves the draft as it stands now; resolves to whether the server has it
 */
export function writingEditor(editor: Editor, save: () => Promise<boolean>): WritingEditor {
  const find = ({ from, to }: Commented, words: string) => findPassage(editor.state.doc, words, { from, to });
  return {
    show(passage) {
      const place = find(passage, passage.words);
      if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
      return !!place;
    },
    async apply(passage, replacement) {
      const place = find(passage, passage.words);
      // they may stand there already, put there a moment ago and not saved then
      if (!place && !find(passage, replacement)) return 'gone';
      if (place) editor.view.dispatch(editor.state.tr.insertText(replacement, place.from, place.to));
      return (await save()) ? 'saved' : 'unsaved';
    },
  };
}
