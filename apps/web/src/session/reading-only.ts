import { createContext } from 'react';

/** What is shown beneath is open to be read only, whatever the user's roles permit elsewhere. */
export const ReadingOnly = createContext(false);
