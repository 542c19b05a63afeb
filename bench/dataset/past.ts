import type { Chance } from './chance';

const DAY = 86_400_000;

export const daysLater = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);

/** The day of a moment, `2026-11-24`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Some moment of office hours between two days. */
export function between(chance: Chance, from: Date, to: Date): Date {
  const day = new Date(from.getTime() + chance.next() * Math.max(0, to.getTime() - from.getTime()));
  day.setUTCHours(chance.whole(3, 11), chance.whole(0, 3) * 15, 0, 0);
  return day;
}
