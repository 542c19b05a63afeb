/** A word or a sign of a text, to be compared with those of a text that went through another program. */
export interface CopyToken {
  /** As it stands, with the blanks and dashes before it. */
  text: string;
  /** What is compared. */
  key: string;
}

/** A word of any script, whole also where it has a hyphen or is divided at the end of a line; anything else sign by sign. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:[-\u00AD‐‑](?:\s*\n\s*)?[\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}]/gu;

/** What programs set as they like: blanks, hyphens and dashes, the signs before items, and what no font of others shows. */
const SET_AT_WILL = /[\s\p{Cf}\p{Co}\p{Pd}•▪●◦■·]/gu;
const DOUBLE = /[«»„“”]/gu;
const SINGLE = /[‘’‚]/gu;

/** The tokens of a text. Texts that differ only in how they are set have tokens whose keys, one after the other, are the same. */
export function tokensOfCopy(text: string): CopyToken[] {
  const tokens: CopyToken[] = [];
  let before = '';
  for (const [found] of text.matchAll(TOKENS)) {
    const key = found.normalize('NFKC').replace(SET_AT_WILL, '').replace(DOUBLE, '"').replace(SINGLE, `'`);
    if (key) tokens.push({ text: before + found, key });
    before = key ? '' : before + (/^\s$/u.test(found) ? ' ' : found);
  }
  return tokens;
}

export const keysOf = (tokens: readonly CopyToken[]): string => tokens.map(({ key }) => key).join('');
