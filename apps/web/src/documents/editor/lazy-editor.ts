import { lazy } from 'react';

/** The editor weighs more than a whole screen: it is fetched when there are words to show. */
export const loadEditor = () => import('./DocumentEditor');

export const DocumentEditor = lazy(() => loadEditor().then(({ DocumentEditor }) => ({ default: DocumentEditor })));
export const WordsView = lazy(() => loadEditor().then(({ WordsView }) => ({ default: WordsView })));
