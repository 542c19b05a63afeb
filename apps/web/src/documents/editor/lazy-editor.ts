import { lazy } from 'react';

/** The editor weighs more than a whole screen: it is fetched when there are words to show. */
const load = () => import('./DocumentEditor');

export const DocumentEditor = lazy(() => load().then(({ DocumentEditor }) => ({ default: DocumentEditor })));
export const WordsView = lazy(() => load().then(({ WordsView }) => ({ default: WordsView })));
