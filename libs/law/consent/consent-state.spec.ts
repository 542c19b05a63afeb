import { consentGap } from './consent-gap';
import { type ConsentingClient, consentState, type GivenConsent } from './consent-state';
import { consentWithdrawnAt, type RecordedConsent } from './consent-withdrawn-at';

const KOCHKAROV: ConsentingClient = { diedOn: '2019-08-02', birthYear: 1980 };
const HIS: GivenConsent = { giver: 'client', givenOn: '2011', endsOn: null, withdrawnAt: null, representation: null };
const BY_HIS_FATHER: GivenConsent = { ...HIS, giver: 'representative', givenOn: '2019-09-01', representation: { basis: 'legal_successor', purpose: 'all', startsOn: '2019-08-02', endsOn: null } };
const on = (day: string) => ({ day, at: new Date(`${day}T12:00:00+06:00`) });

describe('a consent', () => {
  it('that he gave himself ends with his death, and his successor gives another (invariant 8)', () => {
    expect(consentState(HIS, KOCHKAROV, on('2019-08-01'))).toBe('standing');
    expect(consentState(HIS, KOCHKAROV, on('2019-08-02'))).toBe('ended_by_death');
    expect(consentState(BY_HIS_FATHER, KOCHKAROV, on('2026-11-29'))).toBe('standing');
  });

  it('given by a successor stands neither while the client lives nor when the succession is over', () => {
    expect(consentState(BY_HIS_FATHER, { ...KOCHKAROV, diedOn: null }, on('2026-11-29'))).toBe('authority_ended');
    const over = { ...BY_HIS_FATHER, representation: { ...BY_HIS_FATHER.representation!, endsOn: '2024' } };
    expect(consentState(over, KOCHKAROV, on('2024-12-31'))).toBe('standing');
    expect(consentState(over, KOCHKAROV, on('2025-01-01'))).toBe('authority_ended');
  });

  it('given by an attorney-in-fact ends with the client, by a next friend before the UN it does not', () => {
    const by = (basis: 'power_of_attorney' | 'next_friend', purpose: 'all' | 'international') =>
      consentState({ ...HIS, giver: 'representative', representation: { basis, purpose, startsOn: '2011', endsOn: null } }, KOCHKAROV, on('2026-11-29'));
    expect(by('power_of_attorney', 'all')).toBe('ended_by_death');
    expect(by('next_friend', 'all')).toBe('ended_by_death');
    expect(by('next_friend', 'international')).toBe('standing');
  });

  it('of a parent stands until the year in which the child comes of age', () => {
    const parents: GivenConsent = { ...HIS, giver: 'parent', givenOn: '2020-01-01' };
    const child = { diedOn: null, birthYear: 2008 };
    expect(consentState(parents, child, on('2025-12-31'))).toBe('standing');
    expect(consentState(parents, child, on('2026-01-01'))).toBe('of_age');
    expect(consentState(parents, { diedOn: null, birthYear: null }, on('2020-01-02'))).toBe('of_age');
  });

  it('does not stand from the moment of its withdrawal, and stood until then (invariant 18)', () => {
    const withdrawnAt = new Date('2015-03-01T10:00:00Z');
    const state = (at: Date) => consentState({ ...HIS, withdrawnAt }, KOCHKAROV, { at, day: '2015-03-01' });
    expect(state(new Date(withdrawnAt.getTime() - 1))).toBe('standing');
    expect(state(withdrawnAt)).toBe('withdrawn');
  });

  it('stands only from when it was certainly given, to its last day', () => {
    expect(consentState(HIS, KOCHKAROV, on('2011-12-30'))).toBe('not_yet');
    expect(consentState({ ...HIS, givenOn: 'XXXX' }, KOCHKAROV, on('2015-01-01'))).toBe('not_yet');
    expect(consentState({ ...HIS, endsOn: '2012-05-01' }, KOCHKAROV, on('2012-05-01'))).toBe('standing');
    expect(consentState({ ...HIS, endsOn: '2012-05-01' }, KOCHKAROV, on('2012-05-02'))).toBe('ended');
  });
});

it('of several consents one that stands is enough, else the last says what is missing', () => {
  expect(consentGap([])).toBe('never_given');
  expect(consentGap([], true)).toBe('refused');
  expect(consentGap(['standing'], true)).toBeNull();
  expect(consentGap(['withdrawn', 'standing'])).toBeNull();
  expect(consentGap(['ended', 'withdrawn'])).toBe('ended');
});

describe('a withdrawal', () => {
  const noon = new Date('2026-03-01T12:00:00+06:00');
  const first: RecordedConsent = { id: 'first', purpose: 'media_story', partnerId: null, givenOn: '2026-01-10', createdAt: new Date('2026-01-10T05:00:00Z') };
  const covers = (other: Partial<RecordedConsent>) => {
    const one = { ...first, id: 'other', ...other };
    return consentWithdrawnAt(one, [first, one], [{ consentId: first.id, withdrawnAt: noon }]) !== null;
  };

  it('takes back all that was agreed to for the same, whichever paper it names and whenever the other was entered', () => {
    expect(consentWithdrawnAt(first, [first], [])).toBeNull();
    expect(consentWithdrawnAt(first, [first], [{ consentId: first.id, withdrawnAt: noon }])).toEqual(noon);
    expect(covers({})).toBe(true);
    expect(covers({ givenOn: '2025', createdAt: new Date('2026-11-01T05:00:00Z') })).toBe(true);
    expect(covers({ purpose: 'photo' })).toBe(false);
    expect(covers({ partnerId: 'partner' })).toBe(false);
  });

  it('need not have been preceded by any consent: a no covers what was given up to its day, with whatever partner', () => {
    const no = [{ purpose: 'media_story' as const, refusedAt: noon }];
    expect(consentWithdrawnAt({ ...first, partnerId: 'partner' }, [], [], no)).toEqual(noon);
    expect(consentWithdrawnAt({ ...first, purpose: 'photo' }, [], [], no)).toBeNull();
    expect(consentWithdrawnAt({ ...first, givenOn: '2026-03-02' }, [], [], no)).toBeNull();
  });

  it('leaves what he agrees to anew: on a later day, or that day and entered afterwards', () => {
    expect(covers({ givenOn: '2026-03-02', createdAt: new Date('2026-03-02T05:00:00Z') })).toBe(false);
    expect(covers({ givenOn: '2026-03-01', createdAt: new Date(noon.getTime() + 1) })).toBe(false);
    expect(covers({ givenOn: '2026-03-01', createdAt: new Date(noon.getTime() - 1) })).toBe(true);
  });
});
