import type { Editor } from '@tiptap/react';

interface CommentsPlaceProps {
  documentId: string;
  /** The editor, while one writes. */
  editor: Editor | null;
  /** Saves what is typed; resolves to whether the server has it. */
  saveWords(): Promise<boolean>;
}

/** What a reviewer said, beside the sheet. */
export function CommentsPlace(_: CommentsPlaceProps) {
  return null; // the panel of comments is mounted here
}
