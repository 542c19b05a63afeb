import { disclosureRequestState } from './disclosure-request-state';

const ASKED = new Date('2026-11-01T09:00:00Z');
const GIVEN = new Date('2026-11-03T09:00:00Z');
const DAY = 86_400_000;
const after = (since: Date, ms: number) => new Date(since.getTime() + ms);

it('waits two weeks for a second person', () => {
  expect(disclosureRequestState(ASKED, null, after(ASKED, 14 * DAY - 1))).toBe('waiting');
  expect(disclosureRequestState(ASKED, null, after(ASKED, 14 * DAY))).toBe('lapsed');
});

it('approved, can be taken out for a day; refused, stays so', () => {
  expect(disclosureRequestState(ASKED, { verdict: 'approved', givenAt: GIVEN }, after(GIVEN, DAY - 1))).toBe('approved');
  expect(disclosureRequestState(ASKED, { verdict: 'approved', givenAt: GIVEN }, after(GIVEN, DAY))).toBe('lapsed');
  expect(disclosureRequestState(ASKED, { verdict: 'refused', givenAt: GIVEN }, after(GIVEN, 400 * DAY))).toBe('refused');
});
