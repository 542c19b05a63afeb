import { foldName, phoneticKey } from './name-folding';

/**
 * How well an opened name fits what was typed, 0 to 1: each typed word against its best word of the name, whatever
 * the order. A beginning counts nearly as much as the word; the same consonants nearly as much; otherwise by the
 * number of wrong letters.
 */
export function nameFit(typed: string, name: string): number {
  const asked = foldName(typed);
  const words = foldName(name);
  if (!asked.length || !words.length) return 0;
  const fits = asked.map(word => Math.max(...words.map(candidate => wordFit(word, candidate))));
  return fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

function wordFit(asked: string, word: string): number {
  if (asked === word) return 1;
  if (asked.length >= 3 && word.startsWith(asked)) return 0.95;
  const sound = phoneticKey(asked);
  const close = 1 - distance(asked, word) / Math.max(asked.length, word.length);
  return sound !== null && sound === phoneticKey(word) ? Math.max(0.9, close) : close * 0.9;
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
