import type { Language } from '../../i18n/languages';
import type { PageCell } from '../report-page';
import { decimalsOf, minus, percentChange } from './decimal';

/** Stands where a number is not told. */
export const NOT_TOLD = '•';
/** Stands where there is nothing to tell. */
const NOTHING = '–';

/** A rate says nothing about fewer than so many. */
const FEWEST_OF_A_RATE = 5;

/** A number as it was counted. @param value null where it is not told */
export const numberCell = (value: string | null, language: Language): PageCell => (value === null ? hidden : { value, ...shown(value, language, false), form: 'number' });

/** What was measured of units; nothing, where there are none, or none that could be measured. */
export const amountCell = (units: number | null, amount: string | null, language: Language): PageCell => (units !== null && amount === null ? nothing : numberCell(amount, language));

/** How much more it is than before. */
export function changeCell(before: string | null, now: string | null, language: Language): PageCell {
  if (before === null || now === null) return nothing;
  const value = minus(now, before);
  return { value, ...shown(value, language, true), form: 'change' };
}

/** The same in per cent, where it was enough before to speak of a rate, and more than nought. @param units how many there were before */
export function percentCell(units: number | null, before: string | null, now: string | null, language: Language): PageCell {
  if (before === null || now === null || units === null || units < FEWEST_OF_A_RATE || Number(before) <= 0) return nothing;
  const value = percentChange(before, now);
  const { text, decimals } = shown(value, language, true);
  return { value, text: `${text}\u00a0%`, decimals, form: 'percent' };
}

export const hidden: PageCell = { value: null, text: NOT_TOLD, decimals: 0, form: 'number' };
const nothing: PageCell = { value: null, text: NOTHING, decimals: 0, form: 'number' };

/** Each takes longer to make than a hundred numbers to write. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${signed}`;
  const format = FORMATS.get(key) ?? new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, ...(signed && { signDisplay: 'exceptZero' }) });
  FORMATS.set(key, format);
  return format;
}

function shown(value: string, language: Language, signed: boolean): { text: string; decimals: number } {
  const decimals = decimalsOf(value);
  // a string is written exactly, however many digits it has; the sign is as wide as a plus
  return { text: formatOf(language, decimals, signed).format(value as Intl.StringNumericLiteral).replace('-', '\u2212'), decimals };
}
