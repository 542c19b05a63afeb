/** Length of a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  // day 0 of the next month is the last of this one; no year here is below 100, which Date would misread
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A calendar day as `YYYY-MM-DD`: such texts sort as the days do. */
export function isoDay(year: number, month: number, day: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The day so many days after a `YYYY-MM-DD`, or before it when `days` is negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The day after a `YYYY-MM-DD`. */
export const nextDay = (day: string): string => addDays(day, 1);

/** The Monday of the week in which a `YYYY-MM-DD` lies. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
