import { computeDueDate } from './compute-due-date';
import { explainComputation } from './explain-computation';
import { WorkingCalendar } from './working-calendar';

const calendar = new WorkingCalendar([
  { day: '2026-11-07', kind: 'non_working', occasion: 'history_days' },
  { day: '2026-11-09', kind: 'non_working', occasion: 'moved' },
]);

describe('a computation in sentences', () => {
  it('tells days of rest in a row in one', () => {
    const { steps } = computeDueDate({ length: 10, unit: 'calendar_days', shifts: true }, '2026-10-28', calendar);
    expect(explainComputation(steps)).toEqual([
      { kind: 'begins', triggerOn: '2026-10-28', day: '2026-10-29' },
      { kind: 'counted', length: 10, unit: 'calendar_days', day: '2026-11-07' },
      { kind: 'shifted', day: '2026-11-10', over: [
        { day: '2026-11-07', because: 'history_days' }, { day: '2026-11-08', because: 'weekend' }, { day: '2026-11-09', because: 'moved' },
      ] },
    ]);
  });

  it('counts weekends that were skipped, and names holidays', () => {
    const { steps } = computeDueDate({ length: 10, unit: 'working_days', shifts: true }, '2026-10-28', calendar);
    expect(explainComputation(steps)).toEqual([
      { kind: 'begins', triggerOn: '2026-10-28', day: '2026-10-29' },
      { kind: 'skipped', weekends: 3, holidays: [{ day: '2026-11-07', because: 'history_days' }, { day: '2026-11-09', because: 'moved' }] },
      { kind: 'counted', length: 10, unit: 'working_days', day: '2026-11-12' },
    ]);
  });

  it('keeps doubts about years, and months that are shorter', () => {
    const { steps } = computeDueDate({ length: 1, unit: 'months', shifts: true }, '2027-01-31', calendar);
    expect(explainComputation(steps).map(({ kind }) => kind)).toEqual(['begins', 'counted', 'month_is_shorter', 'shifted', 'year_unknown']);
  });
});
