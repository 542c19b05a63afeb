import fc from 'fast-check';
import { reminderStep, type UnjudgedSubmission } from './review-reminder';

const waiting = (more: Partial<UnjudgedSubmission> = {}): UnjudgedSubmission => ({ reviewable: true, days: 0.5, workingDays: 0, daysToFile: null, took: [], ...more });

const any: fc.Arbitrary<UnjudgedSubmission> = fc.record({
  reviewable: fc.boolean(),
  days: fc.double({ min: 0, max: 60, noNaN: true }),
  workingDays: fc.nat(40),
  daysToFile: fc.option(fc.integer({ min: -30, max: 60 })),
  took: fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 20 }),
});

describe('whom to tell that a review waits', () => {
  it.each<[string, Partial<UnjudgedSubmission>, number]>([
    ['just submitted', {}, 0],
    ['two days, over a weekend', { days: 3, workingDays: 1 }, 0],
    ['two working days, nobody knows his pace', { days: 2, workingDays: 2 }, 1],
    ['two working days of somebody slower', { days: 2, workingDays: 2, took: [4, 5, 9] }, 0],
    ['the usual time of somebody slower', { days: 5, workingDays: 3, took: [4, 5, 9] }, 1],
    ['two days of somebody quicker than that', { days: 2, workingDays: 2, took: [0.1] }, 1],
    ['twice that', { days: 4, workingDays: 4 }, 2],
    ['twice the usual time, in a week of holidays', { days: 9, workingDays: 3, took: [1] }, 1],
    ['to be filed soon, by his pace', { days: 1, daysToFile: 3 }, 1],
    ['to be filed soon, had it not come today', { days: 0.9, daysToFile: 3 }, 0],
    ['to be filed in a week', { days: 1, daysToFile: 7 }, 0],
    ['to be filed today', { days: 1, daysToFile: 0 }, 2],
    ['asked of somebody who has left', { reviewable: false }, 2],
  ])('%s', (_, more, step) => expect(reminderStep(waiting(more))).toBe(step));

  it('never takes back what was told, while it waits on', () => {
    fc.assert(fc.property(any, fc.double({ min: 0, max: 20, noNaN: true }), fc.nat(20), (one, days, workingDays) => {
      const later = { ...one, days: one.days + days, workingDays: one.workingDays + workingDays, daysToFile: one.daysToFile && one.daysToFile - Math.ceil(days) };
      expect(reminderStep(later)).toBeGreaterThanOrEqual(reminderStep(one));
    }));
  });

  it('leaves nobody forgotten: whatever his pace, after twice that and a fortnight everybody knows', () => {
    fc.assert(fc.property(any, one => {
      expect(reminderStep({ ...one, days: 2 * Math.max(14, ...one.took), workingDays: 14 })).toBe(2);
    }));
  });
});
