import { linkOptions } from '@tanstack/react-router';

/** Its words, or its review. */
export type DocumentScreen = 'words' | 'review';

/** What a link needs to open a document. */
export const documentAddress = (documentId: string, screen: DocumentScreen) =>
  screen === 'words' ? linkOptions({ to: '/documents/$documentId', params: { documentId } }) : linkOptions({ to: '/documents/$documentId/review', params: { documentId } });
