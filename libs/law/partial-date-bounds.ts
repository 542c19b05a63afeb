import { daysInMonth, isoDay } from './calendar';

/** First and last calendar day, `YYYY-MM-DD`, that a partial date can mean. */
export interface Bounds {
  lower: string;
  upper: string;
}

/** EDTF code of winter; spring, summer and autumn are 21 to 23. */
const WINTER = 24;

export const monthsBounds = (year: number, first: number, last: number): Bounds => ({
  lower: isoDay(year, first, 1),
  upper: isoDay(year, last, daysInMonth(year, last)),
});

/**
 * Bounds of a season of the northern hemisphere. People call "winter 2019" both the one that began and the one that
 * ended in 2019, so its bounds cover both readings: December 2018 to February 2020.
 */
export function seasonBounds(year: number, season: number): Bounds {
  if (season !== WINTER) {
    const first = (season - 20) * 3;
    return monthsBounds(year, first, first + 2);
  }
  return { lower: isoDay(year - 1, 12, 1), upper: isoDay(year + 1, 2, daysInMonth(year + 1, 2)) };
}

export const decadeBounds = (firstYear: number): Bounds => ({
  lower: isoDay(firstYear, 1, 1),
  upper: isoDay(firstYear + 9, 12, 31),
});
