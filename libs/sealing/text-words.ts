/** A word where it stands in a text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface TextWord {
  /** Folded: equal for the spellings of one form. */
  word: string;
  start: number;
  end: number;
}

/** Letters that people type for one another, for want of the key or out of habit. */
const SAME: Readonly<Record<string, string>> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' };

/** A hyphen parts words, so that `305-1` is found by `305`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The different words and numbers of a text, folded: of sixty pages in a fraction of the time it takes to tell where each stands. */
export function wordsIn(text: string): Set<string> {
  return new Set([...new Set(text.match(WORD))].map(foldWord));
}

/** The words and numbers of a text, in order. */
export function wordsOf(text: string): TextWord[] {
  const folded = new Map<string, string>();
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const word = folded.get(found) ?? foldWord(found);
    folded.set(found, word);
    return { word, start: index, end: index + found.length };
  });
}

/** Small letters, ё/е, ө/о, ү/у and ң/н as one, without the marks of stress. */
function foldWord(word: string): string {
  const small = word.normalize('NFC').toLowerCase().replace(/\p{M}/gu, '');
  return small.replace(/[ёөүң]/g, letter => SAME[letter]);
}
