import { COMMON_TRIGRAMS, COMMON_WORDS } from './common-names';
import type { Keyring } from './keyring';
import { foldName, phoneticKey } from './name-folding';

const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 8;

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(foldName));

/**
 * The blind index over sealed names: a keyed hash for each thing a name can be found by, 64 bits as the decimal text of
 * a PostgreSQL `bigint`. Kinds of token are hashed apart, so that a prefix and a whole word of the same letters differ.
 *
 * What it leaks to a thief of the database: that two persons share a token, how frequent each token is, and roughly how
 * long a name is. Not what a token says; but frequencies can be compared with those of a country's names, so the most
 * common words and endings have few tokens or none. Words that share tokens tell of relatives.
 */
export function indexTokens(ring: Keyring, names: readonly string[]): string[] {
  const words = new Set(names.flatMap(name => [...foldName(name), ...hyphenated(name)]));
  const parts = [...words].flatMap(word => (COMMON.has(word) ? [whole(word)] : partsOf(word)));
  return [...new Set(parts)].map(part => ring.indexToken(part));
}

export interface QueryTokens {
  /** One group of alternatives for each word that was typed; a person should match each. */
  selective: string[][];
  /** Trigrams, for when nothing selective was met; a person should share many of them. */
  fallback: string[];
}

/** What to look for when somebody typed this. Common words count only when nothing else was typed. */
export function queryTokens(ring: Keyring, text: string): QueryTokens {
  const typed = [...new Set(foldName(text))];
  const telling = typed.filter(word => !COMMON.has(word));
  const asked = telling.length ? telling : typed;
  const token = (part: string) => ring.indexToken(part);
  return {
    selective: asked.map(word => alternativesOf(word).map(token)),
    fallback: [...new Set(telling.flatMap(trigramsOf))].map(token),
  };
}

/**
 * What a full name is known by, for a comparison that opens nothing: one group for each telling word, of the word itself and
 * its sound. Beginnings and trigrams are left out, for they would fit strangers.
 */
export function nameTokens(ring: Keyring, name: string): string[][] {
  const words = [...new Set(foldName(name))];
  const telling = words.filter(word => !COMMON.has(word));
  return (telling.length ? telling : words).map(word => [whole(word), ...soundOf(word)].map(part => ring.indexToken(part)));
}

const whole = (word: string) => `word ${word}`;

function partsOf(word: string): string[] {
  return [whole(word), ...soundOf(word), ...prefixesOf(word), ...trigramsOf(word)];
}

function alternativesOf(word: string): string[] {
  return [whole(word), ...soundOf(word), ...prefixAsTyped(word)];
}

function soundOf(word: string): string[] {
  const key = phoneticKey(word);
  return key ? [`sound ${key}`] : [];
}

function prefixesOf(word: string): string[] {
  const longest = Math.min(word.length, LONGEST_PREFIX);
  const count = Math.max(0, longest - SHORTEST_PREFIX + 1);
  return Array.from({ length: count }, (_, more) => `prefix ${word.slice(0, SHORTEST_PREFIX + more)}`);
}

function prefixAsTyped(word: string): string[] {
  return word.length < SHORTEST_PREFIX ? [] : [`prefix ${word.slice(0, LONGEST_PREFIX)}`];
}

function trigramsOf(word: string): string[] {
  const bordered = `^${word}$`;
  const all = Array.from({ length: Math.max(0, bordered.length - 2) }, (_, at) => bordered.slice(at, at + 3));
  return all.filter(trigram => !COMMON_TRIGRAMS.has(trigram)).map(trigram => `trigram ${trigram}`);
}

/** Абдул-Азиз is also looked for as Абдулазиз. */
function hyphenated(name: string): string[] {
  return name
    .split(/\s+/)
    .filter(word => /\p{Pd}/u.test(word))
    .flatMap(word => foldName(word.replace(/\p{Pd}/gu, '')));
}
