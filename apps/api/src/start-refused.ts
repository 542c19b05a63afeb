/** The server cannot start, for a reason the person at the keyboard can mend. The message is one line: why, and what to do. */
export class StartRefused extends Error {}
