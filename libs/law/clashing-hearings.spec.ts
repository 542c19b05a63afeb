import fc from 'fast-check';
import { clashingHearings, type ExpectedHearing } from './clashing-hearings';

const START = Date.parse('2026-11-25T04:00:00Z');
const hearing = fc.record({ at: fc.integer({ min: 0, max: 40 }), minutes: fc.integer({ min: 5, max: 180 }), userIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }) });
const hearings: fc.Arbitrary<ExpectedHearing[]> = fc.array(hearing, { maxLength: 12 }).map(list =>
  list.map(({ at, minutes, userIds }, id) => ({ id: String(id), startsAt: new Date(START + at * 15 * 60_000).toISOString(), minutes, userIds })));

/** Minute by minute. */
const sharesAMinute = (one: ExpectedHearing, other: ExpectedHearing) => {
  const minutes = ({ startsAt, minutes }: ExpectedHearing) => Array.from({ length: minutes }, (_, at) => Date.parse(startsAt) + at * 60_000);
  const taken = new Set(minutes(one));
  return minutes(other).some(minute => taken.has(minute));
};

describe('hearings that clash', () => {
  it('share a minute and a person with another one, and no others do', () => {
    fc.assert(fc.property(hearings, list => {
      const expected = list.filter(one => list.some(other => other !== one && sharesAMinute(one, other) && one.userIds.some(id => other.userIds.includes(id))));
      expect([...clashingHearings(list)].sort()).toEqual(expected.map(({ id }) => id).sort());
    }));
  });
});
