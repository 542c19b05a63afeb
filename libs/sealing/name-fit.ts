import { COMMON_WORDS } from './common-names';
import { foldName, phoneticKey } from './name-folding';

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(foldName));
const WEIGHT_OF_A_COMMON_WORD = 0.25;
const SAME_BEGINNING = 0.95;
const SAME_CONSONANTS = 0.9;

/**
 * How well an opened name fits what was typed, 0 to 1: each typed word against its best word of the name, whatever
 * the order. A beginning counts nearly as much as the word, the same consonants nearly as much; else one wrong letter
 * is forgiven in a word from four letters, two from seven. Common words (кызы, уулу) count for little.
 */
export function nameFit(typed: string, name: string): number {
  const asked = foldName(typed);
  const words = [...foldName(name), ...foldName(name.replace(/\p{Pd}/gu, ''))];
  if (!asked.length || !words.length) return 0;
  const weights = asked.map(word => (COMMON.has(word) ? WEIGHT_OF_A_COMMON_WORD : 1));
  const fits = asked.map((word, at) => weights[at] * Math.max(...words.map(candidate => wordFit(word, candidate))));
  return sum(fits) / sum(weights);
}

function wordFit(asked: string, word: string): number {
  if (asked === word) return 1;
  if (asked.length >= 3 && word.startsWith(asked)) return SAME_BEGINNING;
  const sound = phoneticKey(asked);
  if (sound !== null && sound === phoneticKey(word)) return SAME_CONSONANTS;
  const length = Math.max(asked.length, word.length);
  const wrong = distance(asked, word);
  return wrong <= forgiven(length) ? SAME_CONSONANTS * (1 - wrong / length) : 0;
}

function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Levenshtein's distance: letters to put in, take out or change. */
function distance(a: string, b: string): number {
  let former = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(row[j - 1] + 1, former[j] + 1, former[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    former = row;
  }
  return former[b.length];
}
