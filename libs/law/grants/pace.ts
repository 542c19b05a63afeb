import { daysBetween } from '../calendar';
import { toMinor } from '../money/minor-units';

/** Before it ends a grant needs its last costs, and its donor a report. */
export const ENDING_SOON_DAYS = 60;

/** How much of a time has passed by the end of a day, in whole percent; days are `YYYY-MM-DD`. */
export function elapsedPercent(startsOn: string, endsOn: string, today: string): number {
  if (today < startsOn) return 0;
  if (today >= endsOn) return 100;
  return Math.floor((100 * (daysBetween(startsOn, today) + 1)) / (daysBetween(startsOn, endsOn) + 1));
}

/** How much of an amount is spent, in whole percent, more than a hundred where it is overspent: cut off, so that only what is used up is called so. */
export const usedPercent = (spent: string, amount: string): number => Number((100n * toMinor(spent)) / toMinor(amount));

/** Days until a grant that runs ends, today included; null where it has not begun, has ended, or has long to go. */
export function endsInDays(startsOn: string, endsOn: string, today: string): number | null {
  if (today < startsOn || today > endsOn) return null;
  const left = daysBetween(today, endsOn) + 1;
  return left <= ENDING_SOON_DAYS ? left : null;
}
