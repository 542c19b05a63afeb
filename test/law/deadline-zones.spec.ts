import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { isoDay, daysInMonth } from '#libs/law/calendar';
import { computeDueDate } from '#libs/law/deadlines/compute-due-date';
import { DEADLINE_UNITS } from '#libs/law/deadlines/deadline-unit';
import type { SpecialDay } from '#libs/law/deadlines/special-day';
import { WorkingCalendar } from '#libs/law/deadlines/working-calendar';

/** Days around which a process in another zone, or in a night on which clocks change, would go astray. */
const EDGES = ['2019-12-31', '2020-02-28', '2020-02-29', '2020-12-31', '2021-02-28', '2026-03-28', '2026-03-29', '2026-10-25', '2027-12-31', '2028-02-29'];
const SPECIAL: SpecialDay[] = ['2020-01-01', '2021-01-01', '2026-10-26', '2028-01-01', '2028-01-03'].map(day => ({ day, kind: 'non_working', occasion: 'other' }));

const anyDay = fc.tuple(fc.integer({ min: 1999, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.nat(30)).map(([year, month, at]) => isoDay(year, month, (at % daysInMonth(year, month)) + 1));
const inputs = fc.sample(fc.record({
  day: fc.oneof(fc.constantFrom(...EDGES), anyDay),
  length: fc.integer({ min: 1, max: 90 }), unit: fc.constantFrom(...DEADLINE_UNITS), shifts: fc.boolean(),
}), 400);

const PROGRAM = `
  const { computeDueDate } = require('./dist/libs/law/deadlines/compute-due-date.js');
  const { WorkingCalendar } = require('./dist/libs/law/deadlines/working-calendar.js');
  const { inputs, special } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const calendar = new WorkingCalendar(special);
  console.log(JSON.stringify({ offset: new Date(2026, 5, 1).getTimezoneOffset(), found: inputs.map(one => computeDueDate(one, one.day, calendar)) }));
`;

describe('a due date on a machine elsewhere', () => {
  it.each([['Pacific/Kiritimati', -840], ['Pacific/Pago_Pago', 660], ['Europe/London', -60], ['Asia/Bishkek', -360]])('in %s is the same day, by the same steps', (zone, offset) => {
    const answer = execFileSync(process.execPath, ['-e', PROGRAM], { env: { ...process.env, TZ: zone }, input: JSON.stringify({ inputs, special: SPECIAL }) });
    const told = JSON.parse(answer.toString());
    expect(told.offset).toBe(offset);
    const calendar = new WorkingCalendar(SPECIAL);
    expect(told.found).toEqual(inputs.map(one => computeDueDate(one, one.day, calendar)));
  });

  it('of months never leaves the month that is meant, from every day of leap years and others', () => {
    const calendar = new WorkingCalendar([]);
    for (const year of [2023, 2024, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          const [toYear, toMonth, toDay] = computeDueDate({ length: 13, unit: 'months', shifts: false }, isoDay(year, month, day), calendar).dueOn.split('-').map(Number);
          expect([toYear * 12 + toMonth - (year * 12 + month), toDay]).toEqual([13, Math.min(day, daysInMonth(toYear, toMonth))]);
        }
      }
    }
  });
});
