import type { KyrgyzCase } from './grammatical-case';
import { harmony } from './kyrgyz-harmony';

const VOICELESS = /[кпстфхцчшщ]$/i;
const VOWEL = /[аеёиоуыэюяөү]$/i;

/**
 * The last word of a phrase with the suffix of a case: vowels follow its last vowel, the first consonant its last sound.
 * @param possessed the word bears the suffix of what belongs to a third (`соту`, `прокуратурасы`, `кызы`), so other suffixes follow
 */
export function kyrgyzCase(phrase: string, wanted: KyrgyzCase, possessed = /(^|\s)(кызы|уулу)$/i.test(phrase)): string {
  if (wanted === 'nominative') return phrase;
  // the soft sign of a loanword gives way: ноябрь, ноябрда
  const word = phrase.replace(/ь$/i, '');
  const { narrow, wide } = harmony(word);
  const vowel = VOWEL.test(word);
  if (possessed && vowel) return word + { genitive: `н${narrow}н`, dative: `н${wide}`, accusative: 'н', locative: `нд${wide}`, ablative: `н${wide}н` }[wanted];
  const hard = VOICELESS.test(word);
  const t = hard ? 'т' : 'д';
  const n = vowel ? 'н' : t;
  return word + { genitive: `${n}${narrow}н`, dative: `${hard ? 'к' : 'г'}${wide}`, accusative: `${n}${narrow}`, locative: `${t}${wide}`, ablative: `${t}${wide}н` }[wanted];
}

/** Names of bodies and offices belong to what stands before them: `Ош шаардык соту`. */
export const isPossessed = (phrase: string): boolean => /\s\S+[ыиуү]$/i.test(phrase);
