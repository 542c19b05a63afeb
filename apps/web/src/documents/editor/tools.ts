import type { Editor } from '@tiptap/react';
import type { ToolName } from './tool-icons';

export interface Tool {
  name: Exclude<ToolName, 'footnote'>;
  run(editor: Editor): void;
  /** Whether what is selected is so already; absent where a tool only does something once. */
  on?(editor: Editor): boolean;
  /** Whether it would do anything now; always, when absent. */
  can?(editor: Editor): boolean;
}

/** What one press does. */
export const TOOLS: readonly Tool[] = [
  { name: 'undo', run: editor => editor.chain().focus().undo().run(), can: editor => editor.can().undo() },
  { name: 'redo', run: editor => editor.chain().focus().redo().run(), can: editor => editor.can().redo() },
  { name: 'bold', run: editor => editor.chain().focus().toggleBold().run(), on: editor => editor.isActive('bold') },
  { name: 'italic', run: editor => editor.chain().focus().toggleItalic().run(), on: editor => editor.isActive('italic') },
  { name: 'underline', run: editor => editor.chain().focus().toggleUnderline().run(), on: editor => editor.isActive('underline') },
  { name: 'bulletList', run: editor => editor.chain().focus().toggleBulletList().run(), on: editor => editor.isActive('bulletList') },
  { name: 'orderedList', run: editor => editor.chain().focus().toggleOrderedList().run(), on: editor => editor.isActive('orderedList') },
  { name: 'pageBreak', run: editor => editor.chain().focus().insertContent([{ type: 'pageBreak' }, { type: 'paragraph' }]).run() },
  { name: 'table', run: editor => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(), can: editor => !editor.isActive('table') },
];

/** Does it, and is back in the text at once: the editor's own way back takes a frame, in which quick keys would be lost. */
export function runIn(editor: Editor, run: (editor: Editor) => unknown): void {
  run(editor);
  editor.view.focus();
}
