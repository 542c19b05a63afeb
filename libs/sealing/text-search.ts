import { stemsOf } from './stems';
import { type TextWord, wordsOf } from './text-words';

/** What somebody looks for: the words typed, and for each the stems it is met by. */
export interface TextQuery {
  words: readonly string[];
  stems: readonly (readonly string[])[];
}

/** A text that has every word looked for. */
export interface TextMatch {
  /** The words met, where they stand. */
  met: TextWord[];
  /** How many of the words looked for stand there in the very form that was typed. */
  exact: number;
}

const MOST_WORDS = 8;

/** The words that tell something, each once; of more than eight the first eight. */
export function textQuery(text: string): TextQuery {
  const telling = [...new Set(wordsOf(text).map(({ word }) => word))].map(word => ({ word, stems: stemsOf(word) })).filter(({ stems }) => stems.length);
  const asked = telling.slice(0, MOST_WORDS);
  return { words: asked.map(({ word }) => word), stems: asked.map(({ stems }) => stems) };
}

/** Whether an opened text has every word of the query in some form; null when it lacks one. */
export function matchText(query: TextQuery, text: string): TextMatch | null {
  const words = wordsOf(text);
  const stems = new Map<string, readonly string[]>();
  const meets = (word: string, wanted: readonly string[]) => {
    const own = stems.get(word) ?? stemsOf(word);
    stems.set(word, own);
    return own.some(stem => wanted.includes(stem));
  };
  if (!query.stems.length || !query.stems.every(wanted => words.some(({ word }) => meets(word, wanted)))) return null;
  const all = query.stems.flat();
  const there = new Set(words.map(({ word }) => word));
  return { met: words.filter(({ word }) => meets(word, all)), exact: query.words.filter(word => there.has(word)).length };
}
