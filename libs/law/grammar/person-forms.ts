import type { Form } from './grammatical-case';
import { KYRGYZ_CASES, RUSSIAN_CASES } from './grammatical-case';
import { kyrgyzCase } from './kyrgyz-case';
import { declineFamily, declineGiven, genderOf, genderOfFamily, looksLikeFamily, type NameGender } from './russian-name';

/** A person as papers name him: surname first. */
export interface NameParts {
  family?: string;
  given?: string;
  patronymic?: string;
}

/**
 * A name in each case of the language. Rules guess, so the lawyer chooses; where nothing tells a man from a woman, both are offered.
 * @param gender as the person gives it; a patronymic tells more of how a name is declined
 */
export function personForms(name: NameParts, language: string, gender: string | null): Form[] {
  const whole = [name.family, name.given, name.patronymic].filter(Boolean).join(' ');
  if (language === 'ky') return KYRGYZ_CASES.map(grammaticalCase => ({ grammaticalCase, text: kyrgyzCase(whole, grammaticalCase) }));
  if (language !== 'ru') return [{ grammaticalCase: 'nominative', text: whole }];
  const told = genderOf(name.patronymic) ?? ofGender(gender) ?? genderOfFamily(name.family);
  const forms = (told ? [told] : (['male', 'female'] as const)).flatMap(one => russian(name, one));
  return RUSSIAN_CASES.flatMap(wanted => forms.filter(({ grammaticalCase }) => grammaticalCase === wanted)).filter(firstOfItsText);
}

/** The parts of a name that was written as one text: `Айбек Садыков`, `Садыков Айбек Маратович`. */
export function partsOfName(text: string): NameParts {
  const words = text.trim().split(/\s+/);
  const at = words.findIndex(looksLikeFamily);
  const patronymic = words.find(word => genderOf(word) && words.length > 2);
  const family = words[at < 0 ? words.length - 1 : at];
  const given = words.filter(word => word !== family && word !== patronymic).join(' ');
  return words.length === 1 ? { given: text.trim() } : { family, given, patronymic };
}

const russian = ({ family, given, patronymic }: NameParts, gender: NameGender): Form[] =>
  RUSSIAN_CASES.map(wanted => ({
    grammaticalCase: wanted,
    text: [family && declineFamily(family, gender, wanted), given && declineGiven(given, gender, wanted), patronymic && declineGiven(patronymic, gender, wanted)]
      .filter(Boolean).join(' '),
  }));

const ofGender = (gender: string | null): NameGender | null => (gender === 'male' || gender === 'female' ? gender : null);

const firstOfItsText = (form: Form, at: number, all: Form[]): boolean =>
  all.findIndex(({ grammaticalCase, text }) => grammaticalCase === form.grammaticalCase && text === form.text) === at;
