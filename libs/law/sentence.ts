import type { Message } from './message';

/** A term of punishment as a court says it. */
export interface SentenceLength {
  years: number;
  /** 0 to 11. */
  months: number;
}

/**
 * @param total whole months, as stored
 * @throws RangeError for a length that is no whole number of months, or negative
 */
export function sentenceLength(total: number): SentenceLength {
  if (!Number.isSafeInteger(total) || total < 0)
    throw new RangeError('a sentence is a whole number of months');
  return { years: Math.floor(total / 12), months: total % 12 };
}

export const sentenceMonths = ({ years, months }: SentenceLength): number => years * 12 + months;

/** "6 years", "1 year" + "3 months": the parts to be shown one after the other. */
export function sentenceMessages(total: number): Message[] {
  const { years, months } = sentenceLength(total);
  const parts: Message[] = [];
  if (years) parts.push({ key: 'law:length.years', params: { count: years } });
  if (months || !years) parts.push({ key: 'law:length.months', params: { count: months } });
  return parts;
}
