import type { Keyring } from './keyring';
import { foldName, phoneticKey } from './name-folding';

/**
 * The blind index over sealed names: keyed hashes of what a name can be found by. It leaks to a thief of the database
 * that two persons share a token, and how frequent a token is; not what it says. Kinds of token are hashed apart, so
 * that a prefix and a whole word with the same letters do not meet.
 */
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 8;

/** Words that half a country carries: found only together with another. */
const COMMON: ReadonlySet<string> = new Set(
  ['кызы', 'кыз', 'уулу', 'оглы', 'угли', 'бек', 'бай', 'хан', 'бекович', 'бековна'].flatMap(foldName),
);

/** All tokens of a person's names, each once; decimal text of a signed 64-bit number. */
export function indexTokens(ring: Keyring, names: readonly string[]): string[] {
  const words = new Set(names.flatMap(foldName));
  const parts = [...words].flatMap(word => [
    `word ${word}`,
    ...soundOf(word),
    ...prefixesOf(word).map(prefix => `prefix ${prefix}`),
    ...trigramsOf(word).map(trigram => `trigram ${trigram}`),
  ]);
  return [...new Set(parts)].map(part => ring.indexToken(part));
}

export interface QueryTokens {
  /** One group of alternatives for each word that was typed; a person should match each. */
  selective: string[][];
  /** Trigrams, when nothing selective was met. */
  fallback: string[];
}

export function queryTokens(ring: Keyring, text: string): QueryTokens {
  const words = foldName(text);
  const telling = words.filter(word => !COMMON.has(word));
  const asked = (telling.length ? telling : words).filter(word => word.length >= SHORTEST_PREFIX);
  const token = (part: string) => ring.indexToken(part);
  return {
    selective: asked.map(word =>
      [`word ${word}`, ...soundOf(word), `prefix ${word.slice(0, LONGEST_PREFIX)}`].map(token),
    ),
    fallback: [...new Set(asked.flatMap(trigramsOf))].map(trigram => token(`trigram ${trigram}`)),
  };
}

function soundOf(word: string): string[] {
  const key = phoneticKey(word);
  return key ? [`sound ${key}`] : [];
}

function prefixesOf(word: string): string[] {
  const longest = Math.min(word.length, LONGEST_PREFIX);
  return Array.from({ length: Math.max(0, longest - SHORTEST_PREFIX + 1) }, (_, at) => word.slice(0, SHORTEST_PREFIX + at));
}

function trigramsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3));
}
