import { CURRENCIES } from '../law/money/currency';

/** A row of `figuresStatement`. */
export interface CountedRow {
  /** Names of the dimensions, joined by a comma. */
  dimensions: string;
  key: string[];
  units: number;
  /** How many people the units are about. */
  people: number;
  /** A decimal number; null, or left out, where nothing is measured. */
  amount?: string | null;
  /** All of what is told for a person, where the amount is such a share. */
  sum?: string | null;
}

/** Stands for the dimensions in the row of those who said no to statistics: how many they are, whatever was filtered. */
export const LEFT_OUT = 'left out';

/** The first dimension of every table of money. */
export const CURRENCY = 'currency';

/** Those that are met, in the order of the law's list; where there is none, the first, with its noughts. */
export function currenciesOf(counted: readonly CountedRow[]): string[] {
  const met = new Set(counted.filter(({ dimensions }) => dimensions === CURRENCY).map(({ key }) => key[0]));
  const known = CURRENCIES.filter(currency => met.has(currency));
  return known.length ? known : [CURRENCIES[0]];
}

/** The rows of one currency as if there were no other, and without it among their dimensions. */
export const ofCurrency = (counted: readonly CountedRow[], currency: string): CountedRow[] =>
  counted
    .filter(({ dimensions, key }) => dimensions.split(',')[0] === CURRENCY && key[0] === currency)
    .map(row => ({ ...row, dimensions: row.dimensions.split(',').slice(1).join(), key: row.key.slice(1) }));
