import type { Chance } from './chance';

/** A sum as the database takes it: whole hundreds of a currency, and at times odd tyiyns. */
export const sumOf = (chance: Chance, from: number, to: number): string => `${chance.whole(from, to)}.${chance.happens(0.2) ? String(chance.whole(1, 99)).padStart(2, '0') : '00'}`;

/** Most are in the currency of the country. */
export const currencyOf = (chance: Chance): string => (chance.happens(0.8) ? 'KGS' : chance.of(['USD', 'EUR']));
