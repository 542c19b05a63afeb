import dayjs from 'dayjs';
import 'dayjs/locale/ky';
import 'dayjs/locale/ru';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { currentLanguage } from '../texts/i18n';
import { isWholeDay } from './whole-day';

dayjs.extend(utc);
dayjs.extend(timezone);

/**
 * The only place that formats days and times: browsers know no Kyrgyz, so dayjs' own tables are used for all three.
 */
const DAY = { ru: 'D MMMM YYYY', ky: 'YYYY-[ж.] D-MMMM', en: 'D MMMM YYYY' };
const DAY_OF_THIS_YEAR = { ru: 'D MMMM', ky: 'D-MMMM', en: 'D MMMM' };
const MONTH = { ru: 'MMMM YYYY', ky: 'YYYY-[ж.] MMMM', en: 'MMMM YYYY' };

const at = (moment: string | Date, zone: string) => dayjs(moment).tz(zone).locale(currentLanguage());

/** Today in the office's zone, `YYYY-MM-DD`. */
export const today = (zone = OFFICE_ZONE) => dayjs().tz(zone).format('YYYY-MM-DD');

/** The day of a moment in its zone, `YYYY-MM-DD`. */
export const dayOf = (moment: string, zone: string) => dayjs(moment).tz(zone).format('YYYY-MM-DD');

export const fmtDay = (day: string) => dayjs(day).locale(currentLanguage()).format(DAY[currentLanguage()]);

/** Day and month, short: a column or a button. */
export const fmtShortDay = (day: string) => dayjs(day).locale(currentLanguage()).format('D MMM');

/** The name of the day of the week, short and whole. */
export const fmtDayOfWeek = (day: string, length: 'short' | 'long' = 'long') => dayjs(day).locale(currentLanguage()).format(length === 'short' ? 'dd' : 'dddd');

export const fmtMonth = (month: string) => dayjs(`${month}-01`).locale(currentLanguage()).format(MONTH[currentLanguage()]);

/** Two digits of the month and two of its year: beneath a column. */
export const fmtMonthShort = (month: string) => dayjs(`${month}-01`).locale(currentLanguage()).format('MM.YY');

export const fmtTime = (moment: string, zone: string) => at(moment, zone).format('HH:mm');

export const fmtWeekday = (moment: string, zone: string) => at(moment, zone).format('dddd');

/** Day and time of a moment, the year only when it is another one. */
export function fmtMoment(moment: string, zone: string = OFFICE_ZONE): string {
  const local = at(moment, zone);
  const thisYear = local.year() === dayjs().tz(zone).year();
  return local.format(`${(thisYear ? DAY_OF_THIS_YEAR : DAY)[currentLanguage()]}, HH:mm`);
}

/** The moment at which a court's clock shows this day and time; nothing, while they are none. */
export const momentOf = (day: string, time: string, zone: string = OFFICE_ZONE) =>
  isWholeDay(day) && time ? dayjs.tz(`${day}T${time}`, zone).toISOString() : '';

/** A whole number with thin spaces between thousands. */
export const fmtNumber = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/** A number with one digit after the comma, if it is not nought. */
export const fmtDecimal = (value: number) => {
  const tenths = Math.round(value * 10);
  return fmtNumber(Math.floor(tenths / 10)) + (tenths % 10 === 0 ? '' : `${currentLanguage() === 'en' ? '.' : ','}${tenths % 10}`);
};
