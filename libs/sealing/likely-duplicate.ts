import { foldName } from './name-folding';
import { nameFit } from './name-fit';

/** What is known of two people who may be one. */
export interface Described {
  name: string;
  birthYear: number | null;
  phone: string | null;
}

const SAME_NAME = 0.85;
/** With the same phone: a family shares one, so something of the name has to fit. */
const SAME_WITH_PHONE = 0.6;
/** People misremember a year of birth by one. */
const YEARS_APART = 1;
const TELLING_DIGITS = 9;

/**
 * Whether two people are likely one. The shorter name is looked for in the longer one, spelling folded. A name of one
 * word is not enough without the year or the phone; years of birth further apart than one tell people apart.
 */
export function likelySame(a: Described, b: Described): boolean {
  const [words, others] = [a, b].map(({ name }) => foldName(name).length);
  const fits = [...(words <= others ? [nameFit(a.name, b.name)] : []), ...(others <= words ? [nameFit(b.name, a.name)] : [])];
  const fit = Math.min(...fits);
  if (samePhone(a, b)) return fit >= SAME_WITH_PHONE;
  const years = a.birthYear !== null && b.birthYear !== null ? Math.abs(a.birthYear - b.birthYear) : null;
  if (years !== null && years > YEARS_APART) return false;
  return fit >= SAME_NAME && (years !== null || Math.min(words, others) > 1);
}

/** The last nine digits: with or without the code of the country, spaces and brackets. */
export function phoneDigits(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  return digits.length < TELLING_DIGITS ? null : digits.slice(-TELLING_DIGITS);
}

function samePhone(a: Described, b: Described): boolean {
  const [one, other] = [a, b].map(({ phone }) => phone && phoneDigits(phone));
  return Boolean(one) && one === other;
}
