/** Where the offices are: their days and hours, wherever the server stands. */
export const OFFICE_ZONE = 'Asia/Bishkek';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at an office, `YYYY-MM-DD`: what "today" means there, wherever the server stands. */
export function officeDay(zone = OFFICE_ZONE, moment = new Date()): string {
  const format = FORMATS.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  FORMATS.set(zone, format);
  return format.format(moment);
}
