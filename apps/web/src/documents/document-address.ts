import type { LinkProps } from '@tanstack/react-router';

/** Its words, or its review. */
export type DocumentScreen = 'words' | 'review';

const PATHS: Record<DocumentScreen, string> = { words: '/documents/$documentId', review: '/documents/$documentId/review' };

/** What a link needs to open a document. */
export const documentAddress = (documentId: string, screen: DocumentScreen) =>
  ({ to: PATHS[screen], params: { documentId } }) as Pick<LinkProps, 'to' | 'params'>;
