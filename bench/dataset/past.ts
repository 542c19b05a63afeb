import type { Chance } from './chance';

const DAY = 86_400_000;

/** How far back the work of the data set goes. */
export const TEN_YEARS = 3_650;

export const daysLater = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);

/** The day of a moment, `2026-11-24`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Some moment of office hours between two days. */
export function between(chance: Chance, from: Date, to: Date): Date {
  const day = new Date(from.getTime() + chance.next() * Math.max(0, to.getTime() - from.getTime()));
  day.setUTCHours(chance.whole(3, 11), chance.whole(0, 3) * 15, 0, 0);
  return day;
}

/** A day as people remember it: mostly whole, at times only its month or year, or "about". */
export function partly(chance: Chance, moment: Date): string {
  const day = dayOf(moment);
  if (chance.happens(0.9)) return day;
  return chance.of([day.slice(0, 7), day.slice(0, 7), day.slice(0, 4), `${day}~`]);
}

/** Not later than today. */
export const pastOrToday = (moment: Date): Date => new Date(Math.min(moment.getTime(), Date.now()));
