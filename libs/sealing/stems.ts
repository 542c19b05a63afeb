import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';
import { kyrgyzStem } from './kyrgyz-stem';
import { STOP_WORDS } from './stop-words';

const LATIN = /^[a-z]+$/;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** Letters of the longest word that a language could have. What is longer is none, and the stemmers fail on hundreds of thousands. */
const LONGEST_WORD = 100;

/** A vowel that comes and goes: пытка, пыток; отец, отца. */
const FLEETING = /(?<=.[^аеиоуыэюя])[ео](?=[кц]$)/;

/**
 * The stems by which a folded word is found: two forms of a word have one in common. A text mixes languages, often in
 * one word (`экспертизасы`), so a Cyrillic word has two: what Russian leaves of it, and what Russian leaves of it without its
 * Kyrgyz endings. Numbers, and what is neither script or no word by its length, stand for themselves. Words that say nothing by themselves have none.
 */
export function stemsOf(word: string): string[] {
  if (STOP_WORDS.has(word)) return [];
  if (word.length > LONGEST_WORD) return [word];
  if (LATIN.test(word)) return [englishStem(word) || word];
  if (!CYRILLIC.test(word)) return [word];
  const withoutKyrgyz = kyrgyzStem(word);
  return withoutKyrgyz === word ? [slavicStem(word)] : [...new Set([slavicStem(word), slavicStem(withoutKyrgyz)])];
}

const slavicStem = (word: string) => (russianStem(word) || word).replace(FLEETING, '');
