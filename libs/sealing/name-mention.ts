import { COMMON_WORDS } from './common-names';
import type { Keyring } from './keyring';
import { foldName } from './name-folding';

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(foldName));
const SHORTEST_NAME = 3;
/** A stem this short with an ending is more often another word than a name. */
const SHORTEST_STEM = 4;
/** Folded letters that Russian and Kyrgyz put behind a name: Кочкаров, Кочкаровым; Айгуль, Айгулдун. */
const LONGEST_ENDING = 4;
const LONGEST_PREFIX = 8;

/** The words of a text as they stand there. */
const wordsOf = (text: string) => [...new Set(text.match(/[\p{L}\p{M}][\p{L}\p{M}\p{Pd}'ʻʼ’]*/gu) ?? [])];

/** What to look for in the blind index so that nobody is missed whose name stands in the text, in whatever case. */
export function mentionTokens(ring: Keyring, text: string): string[] {
  const words = new Set(wordsOf(text).flatMap(foldName).filter(word => word.length >= SHORTEST_NAME && !COMMON.has(word)));
  const parts = [...words].flatMap(word => [`word ${word}`, ...stemsOf(word).map(stem => `prefix ${stem.slice(0, LONGEST_PREFIX)}`)]);
  return [...new Set(parts)].map(part => ring.indexToken(part));
}

/** The words of the text that are one of these names, or one of them with an ending. */
export function mentions(text: string, names: readonly string[]): string[] {
  const known = [...new Set(names.flatMap(foldName))].filter(name => name.length >= SHORTEST_NAME && !COMMON.has(name));
  return wordsOf(text).filter(word => foldName(word).some(folded => known.some(name => folded === name || isInflected(folded, name))));
}

function stemsOf(word: string): string[] {
  return Array.from({ length: LONGEST_ENDING + 1 }, (_, ending) => word.slice(0, word.length - ending)).filter(stem => stem.length >= SHORTEST_STEM);
}

function isInflected(word: string, name: string): boolean {
  // an ending may take the place of the last vowel: Салиева, Салиевой
  const stem = /[aeiou]$/.test(name) ? name.slice(0, -1) : name;
  return stem.length >= SHORTEST_STEM && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}
