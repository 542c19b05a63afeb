import type { Form } from './grammatical-case';
import { KYRGYZ_CASES } from './grammatical-case';
import { kyrgyzCase } from './kyrgyz-case';
import { kyrgyzOrdinal } from './kyrgyz-number';
import { russianOrdinal } from './russian-ordinal';

const RU = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const RU_ALONE = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];
/** With the suffix of what belongs to the year. */
const KY = ['январы', 'февралы', 'марты', 'апрели', 'майы', 'июну', 'июлу', 'августу', 'сентябры', 'октябры', 'ноябры', 'декабры'];
const EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * A day as papers write it, the usual way first: `25 ноября 2026 года`, then in words; `2026-жылдын 25-ноябры`, then its cases and in words.
 * @param day EDTF of a day, a month or a year; of the years 1000 to 2999; anything vaguer has no forms
 */
export function dayForms(day: string, language: string): Form[] {
  const [, y, m, d] = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(day)?.map(Number) ?? [];
  if (!y) return [];
  if (language === 'ru') return [nominative(usualInRussian(y, m, d)), ...(d ? inRussianWords(y, m, d) : [])];
  if (language === 'ky') return inKyrgyz(y, m, d);
  return [nominative([d, m && EN[m - 1], y].filter(Boolean).join(' '))];
}

function usualInRussian(y: number, m: number, d: number): string {
  if (!m) return `${y} год`;
  return d ? `${d} ${RU[m - 1]} ${y} года` : `${RU_ALONE[m - 1]} ${y} года`;
}

function inRussianWords(y: number, m: number, d: number): Form[] {
  const rest = `${RU[m - 1]} ${russianOrdinal(y, 'genitive')} года`;
  return [nominative(`${russianOrdinal(d, 'neuter')} ${rest}`), { grammaticalCase: 'genitive', text: `${russianOrdinal(d, 'genitive')} ${rest}` }];
}

function inKyrgyz(y: number, m: number, d: number): Form[] {
  if (!m) return [nominative(`${y}-жыл`)];
  const usual = `${y}-жылдын ${d ? `${d}-` : ''}${KY[m - 1]}`;
  const cases = KYRGYZ_CASES.map(grammaticalCase => ({ grammaticalCase, text: kyrgyzCase(usual, grammaticalCase, true) }));
  return d ? [...cases, nominative(`${kyrgyzOrdinal(y)} жылдын ${kyrgyzOrdinal(d)} ${KY[m - 1]}`)] : cases;
}

/** A day in words alone, as notaries write it above a paper. */
export const dayInWords = (day: string, language: string): Form[] => dayForms(day, language).filter(({ text }) => !/\d/.test(text));

const nominative = (text: string): Form => ({ grammaticalCase: 'nominative', text });
