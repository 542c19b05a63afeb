import type { Editor } from '@tiptap/react';
import { lazy, Suspense } from 'react';
import { withTexts } from '../texts/with-texts';

const loadComments = withTexts('reviews', () => import('./review/CommentsBeside'));
const CommentsBeside = lazy(() => loadComments().then(({ CommentsBeside }) => ({ default: CommentsBeside })));

interface CommentsPlaceProps {
  documentId: string;
  /** The editor, while one writes. */
  editor: Editor | null;
  /** Saves what is typed; resolves to whether the server has it. */
  saveWords(): Promise<boolean>;
}

/** What a reviewer said, beside the sheet. */
export function CommentsPlace(props: CommentsPlaceProps) {
  return <Suspense><CommentsBeside {...props} /></Suspense>;
}
