/**
 * Stands where words were sealed under a key that was destroyed. A character of Unicode's private use, which no text
 * holds; it leaves the server as a word of the reader's language.
 */
export const ERASED = '\uE000';
