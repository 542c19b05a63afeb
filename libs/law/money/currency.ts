/** Currencies that amounts can be in, ISO 4217; each has two digits of minor units. */
export const CURRENCIES = ['KGS', 'USD', 'EUR', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'RUB', 'KZT', 'UZS'] as const;

export type Currency = (typeof CURRENCIES)[number];
