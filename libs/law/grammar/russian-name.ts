import type { RussianCase } from './grammatical-case';
import { firstDeclension, inflect, secondDeclension } from './russian-noun';

export type NameGender = 'male' | 'female';

/** `Талантбек кызы` and `Асан уулу` stay as they are: the first word is in the genitive of another language already. */
const SON_OR_DAUGHTER = /(^|\s)(кызы|кизи|уулу|улуу|оглы|оглу)(\s|$)/i;
const CONSONANT = /[бвгджзйклмнпрстфхцчшщңьъ]$/i;
/** Surnames with the endings of possessive adjectives. `-дин` ends given names: `Нурдин`, `Фахриддин`. */
const OF_MEN = /([оеё]в|[^д]ин|ын)$/i;
const OF_WOMEN = /([оеё]ва|[^д]ина|ына)$/i;

/** Names that lose a vowel of their stem. */
const STEMS: Record<string, string> = { Павел: 'Павл', Лев: 'Льв', Пётр: 'Петр' };

/** A surname, each part of a double one by itself. */
export const declineFamily = (name: string, gender: NameGender, wanted: RussianCase): string =>
  eachPart(name, part => (gender === 'male' ? maleFamily(part, wanted) : femaleFamily(part, wanted)));

/** A given name or a patronymic. */
export const declineGiven = (name: string, gender: NameGender, wanted: RussianCase): string =>
  eachPart(name, part => {
    if (/[ая]$/i.test(part)) return firstDeclension(part, wanted);
    if (gender === 'female') return /[^аеиоуыэюяө]ь$/i.test(part) ? inflect(part, wanted, 1, ['и', 'и', 'ь', 'ью', 'и']) : part;
    if (!CONSONANT.test(part)) return part;
    if (wanted !== 'nominative' && STEMS[part]) return secondDeclension(STEMS[part], wanted, true);
    return secondDeclension(part, wanted, true);
  });

/** Which of the two a patronymic tells; null when none does. */
export function genderOf(patronymic: string | undefined): NameGender | null {
  if (!patronymic) return null;
  if (/(вич|ич)$|(^|\s)(уулу|оглы|оглу)$/i.test(patronymic)) return 'male';
  return /(вна|чна)$|(^|\s)(кызы|кизи)$/i.test(patronymic) ? 'female' : null;
}

/** Which of the two the ending of a surname tells; null when it can be either's. */
export function genderOfFamily(family: string | undefined): NameGender | null {
  if (!family || SON_OR_DAUGHTER.test(family)) return genderOf(family);
  if (OF_WOMEN.test(family) || family.endsWith('ая')) return 'female';
  return OF_MEN.test(family) || /(ск|цк)ий$/i.test(family) ? 'male' : null;
}

/** Whether a word has the ending of a surname and not of a given name. */
export const looksLikeFamily = (word: string): boolean => OF_MEN.test(word) || OF_WOMEN.test(word) || /(ск|цк)(ий|ая)$/i.test(word);

function maleFamily(name: string, wanted: RussianCase): string {
  if (OF_MEN.test(name)) return inflect(name, wanted, 0, ['а', 'у', 'а', 'ым', 'е']);
  if (/[^аеиоуыэюя](ий|ый|ой)$/i.test(name)) return adjectiveFamily(name, wanted);
  if (/[ая]$/i.test(name)) return firstDeclension(name, wanted);
  return CONSONANT.test(name) && !/[иы]х$/i.test(name) ? secondDeclension(name, wanted, true) : name;
}

function femaleFamily(name: string, wanted: RussianCase): string {
  if (OF_WOMEN.test(name)) return inflect(name, wanted, 1, ['ой', 'ой', 'у', 'ой', 'ой']);
  if (name.endsWith('ая')) return inflect(name, wanted, 2, ['ой', 'ой', 'ую', 'ой', 'ой']);
  return /[ая]$/i.test(name) ? firstDeclension(name, wanted) : name;
}

/** `Раевский`, `Толстой`. */
const adjectiveFamily = (name: string, wanted: RussianCase): string =>
  inflect(name, wanted, 2, ['ого', 'ому', 'ого', /[гкхжшчщ]..$/i.test(name) || name.endsWith('ий') ? 'им' : 'ым', 'ом']);

const eachPart = (name: string, decline: (part: string) => string): string =>
  SON_OR_DAUGHTER.test(name) ? name : name.split('-').map(decline).join('-');
