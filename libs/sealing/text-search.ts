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
  if (!query.stems.length) return null;
  const meets = meetsAny(query.stems.flat());
  const met = wordsOf(text).filter(({ word }) => meets(word));
  const forms = new Set(met.map(({ word }) => word));
  const stems = new Set(forms.values().flatMap(stemsOf));
  if (!query.stems.every(wanted => wanted.some(stem => stems.has(stem)))) return null;
  return { met, exact: query.words.filter(word => forms.has(word)).length };
}

/** Whether a word has one of these stems. A stem begins as its word does, so most words of a long text need not be cut to theirs. */
function meetsAny(wanted: readonly string[]): (word: string) => boolean {
  const initials = new Set(wanted.map(([initial]) => initial));
  const known = new Map<string, boolean>();
  return word => {
    const [initial] = word;
    if (!initials.has(initial)) return false;
    const met = known.get(word) ?? stemsOf(word).some(stem => wanted.includes(stem));
    known.set(word, met);
    return met;
  };
}
