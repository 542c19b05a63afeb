import type { RussianCase } from './grammatical-case';

/** Endings for genitive, dative, accusative, instrumental and prepositional. */
export type Endings = readonly [string, string, string, string, string];

const OBLIQUE: readonly RussianCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** The word in a case: as it is in the nominative, else its stem (what is left without `cut` letters) and an ending. */
export function inflect(word: string, wanted: RussianCase, cut: number, endings: Endings): string {
  return wanted === 'nominative' ? word : word.slice(0, word.length - cut) + endings[OBLIQUE.indexOf(wanted)];
}

const HUSHING = /[жшчщц]$/i;
/** After these no `ы` is written. */
const NO_Y = /[гкхжшчщ]$/i;

/** Nouns in `-а` and `-я`: `Айжана`, `Мария`, `прокуратура`, `комиссия`. */
export function firstDeclension(word: string, wanted: RussianCase): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('ия')) return inflect(word, wanted, 1, ['и', 'и', 'ю', 'ей', 'и']);
  if (word.endsWith('я')) return inflect(word, wanted, 1, ['и', 'е', 'ю', 'ей', 'е']);
  return inflect(word, wanted, 1, [NO_Y.test(stem) ? 'и' : 'ы', 'е', 'у', HUSHING.test(stem) ? 'ей' : 'ой', 'е']);
}

/**
 * Masculine nouns in a consonant, `-й` or `-ь`: `Азамат`, `Дмитрий`, `Игорь`, `суд`.
 * @param animate a living being has the accusative of the genitive
 */
export function secondDeclension(word: string, wanted: RussianCase, animate: boolean): string {
  if (wanted === 'accusative' && !animate) return word;
  if (word.endsWith('ий')) return inflect(word, wanted, 1, ['я', 'ю', 'я', 'ем', 'и']);
  if (/[йь]$/.test(word)) return inflect(word, wanted, 1, ['я', 'ю', 'я', 'ем', 'е']);
  return inflect(word, wanted, 0, ['а', 'у', 'а', HUSHING.test(word) ? 'ем' : 'ом', 'е']);
}
