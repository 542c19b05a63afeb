import type { Editor } from '@tiptap/core';
import { useMemo } from 'react';
import { CommentsPanel } from './CommentsPanel';
import { writingEditor } from './writing-editor';

interface CommentsBesideProps {
  documentId: string;
  /** The editor, while one writes. */
  editor: Editor | null;
  /** Saves what is typed; resolves to whether the server has it. */
  saveWords(): Promise<boolean>;
}

/** The comments beside the editor. Needs the texts of `reviews`. */
export function CommentsBeside({ documentId, editor, saveWords }: CommentsBesideProps) {
  const beside = useMemo(() => (editor ? writingEditor(editor, saveWords) : undefined), [editor, saveWords]);
  return <CommentsPanel documentId={documentId} editor={beside} />;
}
