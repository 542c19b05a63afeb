import { type Form, KYRGYZ_CASES, RUSSIAN_CASES, type RussianCase } from './grammatical-case';
import { isPossessed, kyrgyzCase } from './kyrgyz-case';
import { firstDeclension, inflect, secondDeclension } from './russian-noun';

const ADJECTIVE = /(ый|ий|ой|ая|яя|ое|ее)$/i;

/** The name of a court, an organ or an office in each case: its adjectives and its first noun change, what follows does not. */
export function bodyForms(name: string, language: string): Form[] {
  if (language === 'ky') return KYRGYZ_CASES.map(grammaticalCase => ({ grammaticalCase, text: kyrgyzCase(name, grammaticalCase, isPossessed(name)) }));
  if (language !== 'ru') return [{ grammaticalCase: 'nominative', text: name }];
  return RUSSIAN_CASES.map(grammaticalCase => ({ grammaticalCase, text: russian(name, grammaticalCase) }));
}

function russian(name: string, wanted: RussianCase): string {
  const words = name.split(' ');
  const head = words.findIndex(word => !ADJECTIVE.test(word));
  if (head < 0 || !/^[А-ЯЁа-яё-]*[а-яё]$/.test(words[head])) return name;
  return words.map((word, at) => (at < head ? adjective(word, wanted) : at === head ? noun(word, wanted) : word)).join(' ');
}

function adjective(word: string, wanted: RussianCase): string {
  const soft = /[^гкхжшчщ](ий|яя|ее)$/i.test(word);
  const i = soft || /[гкхжшчщ]..$/i.test(word);
  if (/(ая|яя)$/i.test(word)) return inflect(word, wanted, 2, soft ? ['ей', 'ей', 'юю', 'ей', 'ей'] : ['ой', 'ой', 'ую', 'ой', 'ой']);
  const like = wanted === 'accusative' ? word.slice(-2) : '';
  return inflect(word, wanted, 2, soft ? ['его', 'ему', like, 'им', 'ем'] : ['ого', 'ому', like, i ? 'им' : 'ым', 'ом']);
}

function noun(word: string, wanted: RussianCase): string {
  if (/[ая]$/i.test(word)) return firstDeclension(word, wanted);
  if (word.endsWith('ие')) return inflect(word, wanted, 1, ['я', 'ю', 'е', 'ем', 'и']);
  if (word.endsWith('о')) return inflect(word, wanted, 1, ['а', 'у', 'о', 'ом', 'е']);
  return /[бвгджзйклмнпрстфхцчшщ]$/i.test(word) ? secondDeclension(word, wanted, false) : word;
}
