import fc from 'fast-check';
import { daysBetween, daysInMonth, nextDay } from '../calendar';
import { officeDay } from '../office-day';
import { addMonths } from './add-months';
import { computeDueDate, type Term } from './compute-due-date';
import { DEADLINE_UNITS } from './deadline-unit';
import type { SpecialDay } from './special-day';
import { WorkingCalendar } from './working-calendar';

const HOLIDAYS: SpecialDay[] = [
  { day: '2026-12-31', kind: 'non_working', occasion: 'moved' },
  { day: '2027-01-01', kind: 'non_working', occasion: 'new_year' },
  { day: '2027-01-07', kind: 'non_working', occasion: 'orthodox_christmas' },
  { day: '2027-01-09', kind: 'working', occasion: 'moved' },
];
const calendar = new WorkingCalendar(HOLIDAYS);
const term = (length: number, unit: Term['unit'], shifts = true): Term => ({ length, unit, shifts });
const due = (of: Term, from: string) => computeDueDate(of, from, calendar).dueOn;

describe('a due date', () => {
  it('does not count the day of the event', () => {
    expect(due(term(10, 'calendar_days'), '2026-11-24')).toBe('2026-12-04');
  });

  it('moves over a weekend, a holiday and the turn of the year, and says over which', () => {
    const { dueOn, steps } = computeDueDate(term(10, 'calendar_days'), '2026-12-21', calendar);
    expect(dueOn).toBe('2027-01-04');
    expect(steps).toEqual([
      { kind: 'begins', triggerOn: '2026-12-21', day: '2026-12-22' },
      { kind: 'counted', length: 10, unit: 'calendar_days', day: '2026-12-31' },
      { kind: 'shifted', from: '2026-12-31', because: 'moved', day: '2027-01-01' },
      { kind: 'shifted', from: '2027-01-01', because: 'new_year', day: '2027-01-02' },
      { kind: 'shifted', from: '2027-01-02', because: 'weekend', day: '2027-01-03' },
      { kind: 'shifted', from: '2027-01-03', because: 'weekend', day: '2027-01-04' },
    ]);
  });

  it('counts a Saturday on which one works, and skips Christmas', () => {
    expect(due(term(3, 'working_days'), '2027-01-06')).toBe('2027-01-11');
    expect(due(term(2, 'working_days'), '2027-01-06')).toBe('2027-01-09');
  });

  it('ends a month on its last day when it has no such day, and says so', () => {
    const { dueOn, steps } = computeDueDate(term(1, 'months', false), '2027-01-31', calendar);
    expect(dueOn).toBe('2027-02-28');
    expect(steps).toContainEqual({ kind: 'month_is_shorter', wanted: 31, day: '2027-02-28' });
    expect(due(term(1, 'months', false), '2028-01-31')).toBe('2028-02-29');
    expect(due(term(12, 'months', false), '2028-02-29')).toBe('2029-02-28');
    expect(due(term(60, 'months', false), '2024-02-29')).toBe('2029-02-28');
  });

  it('says which years it knows no holidays of', () => {
    const { steps } = computeDueDate(term(30, 'working_days'), '2027-12-20', calendar);
    expect(steps.filter(step => step.kind === 'year_unknown')).toEqual([{ kind: 'year_unknown', year: 2028 }]);
    expect(computeDueDate(term(3, 'months', false), '2030-01-01', calendar).steps).toHaveLength(2);
  });

  it('names the year in which the count ended, though the end was shifted into the next', () => {
    // Saturday 31 December 2033 ends on Monday 2 January 2034
    const { dueOn, steps } = computeDueDate(term(10, 'calendar_days'), '2033-12-21', new WorkingCalendar([{ day: '2034-01-01', kind: 'non_working', occasion: 'new_year' }]));
    expect(dueOn).toBe('2034-01-02');
    expect(steps.filter(step => step.kind === 'year_unknown')).toEqual([{ kind: 'year_unknown', year: 2033 }]);
  });

  it('beyond the calendar is refused', () => {
    expect(() => due(term(60, 'months'), '9998-01-01')).toThrow(RangeError);
  });
});

const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));
const specialDays = fc
  .array(fc.record({ day: days, kind: fc.constantFrom('working' as const, 'non_working' as const) }), { maxLength: 40 })
  .map((list): SpecialDay[] => list.map(one => ({ ...one, occasion: 'other' })));
const calendars = specialDays.map(list => new WorkingCalendar(list));
const terms = fc.record({ length: fc.integer({ min: 1, max: 200 }), unit: fc.constantFrom(...DEADLINE_UNITS), shifts: fc.boolean() });

describe('any due date', () => {
  it('lies after the event, and later events never end earlier', () => {
    fc.assert(fc.property(terms, days, fc.integer({ min: 1, max: 40 }), calendars, (of, day, later, calendar) => {
      const afterwards = new Date(Date.parse(day) + later * 86_400_000).toISOString().slice(0, 10);
      const first = computeDueDate(of, day, calendar).dueOn;
      expect(first > day).toBe(true);
      expect(computeDueDate(of, afterwards, calendar).dueOn >= first).toBe(true);
    }));
  });

  it('is a day of work when it shifts, or when days of work are counted', () => {
    fc.assert(fc.property(terms, days, calendars, (of, day, calendar) => {
      const { dueOn } = computeDueDate(of, day, calendar);
      if (of.shifts || of.unit === 'working_days') expect(calendar.restReason(dueOn)).toBeNull();
    }));
  });

  it('is explained without a gap: each step begins where the one before ended', () => {
    fc.assert(fc.property(terms, days, calendars, (of, day, calendar) => {
      const { dueOn, steps } = computeDueDate(of, day, calendar);
      const counted = steps.find(step => step.kind === 'counted')!;
      const shifted = steps.filter(step => step.kind === 'shifted');
      expect(shifted.reduce((at, step) => (expect(step.from).toBe(at), step.day), counted.day)).toBe(dueOn);
      const skipped = steps.filter(step => step.kind === 'skipped').length;
      if (of.unit === 'working_days') expect(daysBetween(day, counted.day) - skipped).toBe(of.length);
    }));
  });

  it('names each year of which no holiday is known and of which one more would change it', () => {
    fc.assert(fc.property(terms, days, specialDays, fc.nat(), (of, day, special, place) => {
      const calendar = new WorkingCalendar(special);
      const { dueOn, steps } = computeDueDate(of, day, calendar);
      const found = new Date(Date.parse(dueOn) - (place % (daysBetween(day, dueOn) + 1)) * 86_400_000).toISOString().slice(0, 10);
      const more = new WorkingCalendar([...special, { day: found, kind: 'non_working', occasion: 'other' }]);
      const year = Number(found.slice(0, 4));
      if (calendar.knows(year) || computeDueDate(of, day, more).dueOn === dueOn) return;
      expect(steps).toContainEqual({ kind: 'year_unknown', year });
    }), { numRuns: 500 });
  });

  it('of months keeps the day of the month, or takes the last one', () => {
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 600 }), (day, months) => {
      const [year, month, date] = addMonths(day, months).split('-').map(Number);
      expect(date).toBe(Math.min(Number(day.slice(8)), daysInMonth(year, month)));
    }));
  });

  it('is the same wherever the machine stands: its event is a day at the offices', () => {
    // 20:00 in London is the next day in Bishkek
    const day = officeDay(undefined, new Date('2026-12-31T20:00:00Z'));
    expect(day).toBe('2027-01-01');
    expect(due(term(1, 'calendar_days', false), day)).toBe(nextDay('2027-01-01'));
  });
});
