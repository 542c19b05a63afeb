import { effectsAfter } from './award-effect';
import { type AwardStep, standingOf } from './award-ladder';
import { awardOn } from './award-on-day';
import { lastPaidOn, waitingOf } from './award-waiting';
import { daysWaiting } from './days-waiting';
import { hindrancesOf, type PursuedClaim } from './hindrance';

const step = (id: string, chainId: string, effect: AwardStep['effect'], amount: string | null, currency: string | null = 'KGS'): AwardStep => ({ id, chainId, effect, amount, currency });

describe('what a claim has come to', () => {
  it('is nothing before a decision', () => {
    expect(standingOf([], [])).toEqual({ last: null, currency: null, awarded: 0n, paid: 0n, outstanding: 0n, toReturn: [] });
    expect(effectsAfter(null)).toEqual(['granted', 'denied']);
    expect(effectsAfter('cut')).not.toContain('granted');
  });

  it('is what stands less what was paid, at every instance (invariant 12)', () => {
    const ladder = [step('1', '1', 'granted', '300000.00'), step('2', '1', 'cut', '100000.00')];
    const paid = [{ chainId: '1', amount: '40000.50', repaid: [] }];
    expect(standingOf(ladder.slice(0, 1), paid)).toMatchObject({ outstanding: 25_999_950n, toReturn: [] });
    expect(standingOf(ladder, paid)).toMatchObject({ outstanding: 5_999_950n, toReturn: [] });
  });

  it('keeps payments of an award that was overturned, to be returned, and counts none of them for the next round (invariant 13)', () => {
    const ladder = [step('1', '1', 'granted', '500.00'), step('2', '1', 'overturned', '0.00'), step('3', '3', 'granted', '70.00', 'USD')];
    const paid = [{ chainId: '1', amount: '200.00', repaid: [] }, { chainId: '3', amount: '30.00', repaid: [] }];
    expect(standingOf(ladder, paid)).toMatchObject({ currency: 'USD', paid: 3_000n, outstanding: 4_000n, toReturn: [{ chainId: '1', currency: 'KGS', amount: 20_000n }] });
  });

  it('shows what is paid above a cut', () => {
    expect(standingOf([step('1', '1', 'granted', '500.00'), step('2', '1', 'cut', '300.00')], [{ chainId: '1', amount: '450.00', repaid: [] }]))
      .toMatchObject({ outstanding: 0n, toReturn: [{ amount: 15_000n }] });
  });

  it('counts what came less what went back', () => {
    const ladder = [step('1', '1', 'granted', '500.00'), step('2', '1', 'cut', '300.00')];
    expect(standingOf(ladder, [{ chainId: '1', amount: '450.00', repaid: ['100.00', '50.00'] }])).toMatchObject({ paid: 30_000n, outstanding: 0n, toReturn: [] });
    expect(standingOf(ladder, [{ chainId: '1', amount: '450.00', repaid: ['450.00'] }])).toMatchObject({ paid: 0n, outstanding: 30_000n, toReturn: [] });
  });

  it('is not money for other forms of reparation', () => {
    expect(standingOf([step('1', '1', 'granted', null, null)], [])).toMatchObject({ awarded: 0n, outstanding: 0n, currency: null });
  });
});

describe('waiting for money', () => {
  it('is counted by the bounds of partial dates', () => {
    expect(daysWaiting('2024-01-01', '2024-01-31')).toEqual({ min: 30, max: 30 });
    expect(daysWaiting('2024-01', '2024-02-01')).toEqual({ min: 1, max: 31 });
    expect(daysWaiting('2024', '2024-02-01')).toEqual({ min: 0, max: 31 });
    expect(daysWaiting('2025', '2024')).toBeNull();
    expect(daysWaiting('XXXX', '2024')).toBeNull();
  });

  it('begins with the first award of the round, and by the law with entry into force', () => {
    const ladder = [
      { chainId: '1', amount: '0.00', decidedOn: '2023-01-01', inForceOn: null },
      { chainId: '1', amount: '9.00', decidedOn: '2024-01-01', inForceOn: null },
      { chainId: '1', amount: '5.00', decidedOn: '2024-03-01', inForceOn: '2024-03-11' },
    ];
    expect(waitingOf(ladder, '2024-03-21')).toEqual({ sinceAward: { min: 80, max: 80 }, sinceInForce: { min: 10, max: 10 } });
    expect(waitingOf(ladder.slice(0, 1), '2024-03-21')).toEqual({ sinceAward: null, sinceInForce: null });
    expect(waitingOf([], '2024-03-21')).toEqual({ sinceAward: null, sinceInForce: null });
  });
});

describe('the decision a payment is of', () => {
  const ladder = [
    { chainId: '1', amount: '500.00', decidedOn: '2024-02-01' },
    { chainId: '1', amount: '300.00', decidedOn: '2024-06' },
    { chainId: '1', amount: '0.00', decidedOn: '2024-12-01' },
    { chainId: '2', amount: '70.00', decidedOn: '2025-03-01' },
  ];
  it.each([
    ['2024-01-31', null],
    ['2024-02-01', 0],
    ['2024-06-15', 0],
    ['2024-07', 1],
    ['2024-12-01', 1],
    ['2025-01', null],
    ['2024', 0],
    ['2025-03-01', 3],
    ['202X', 3],
    ['XXXX', 3],
  ])('is of %s the one at %s', (day, at) => {
    expect(awardOn(ladder, day)).toBe(at === null ? null : ladder[at]);
  });

  it('is none before the first', () => {
    expect(awardOn([], '2024')).toBeNull();
  });

  it('was paid last on the latest day, whatever was entered last or went back', () => {
    const paid = (paidOn: string, amount: string, ...repaid: string[]) => ({ chainId: '1', amount, paidOn, repaid });
    expect(lastPaidOn([paid('2024-03', '5.00'), paid('2024-02-01', '5.00'), paid('2024-09', '5.00', '2.00', '3.00')])).toBe('2024-03');
    expect(lastPaidOn([])).toBeNull();
  });
});

describe('what stands between somebody and compensation', () => {
  const claim: PursuedClaim = { id: 'c', filed: true, claimed: true, effect: 'granted', awarded: 100n, inForce: true, outstanding: 40n, stepAhead: true };
  const kinds = (goals: Parameters<typeof hindrancesOf>[0]['goals'], ...claims: PursuedClaim[]) => hindrancesOf({ goals, claims }).map(({ kind }) => kind);

  it('is nothing where nobody wants it, or it has been paid', () => {
    expect(kinds({ exoneration: 'pursued' })).toEqual([]);
    expect(kinds({ compensation: 'pursued', exoneration: 'pursued' }, { ...claim, outstanding: 0n })).toEqual([]);
  });

  it('is first what must come before, then the claim that is missing', () => {
    expect(kinds({ compensation: 'pursued', exoneration: 'achieved_in_part', victim_recognition: 'pursued' })).toEqual(['exoneration_pending', 'recognition_pending', 'no_claim']);
  });

  it.each([
    [{ effect: null, filed: false, awarded: 0n }, ['claim_not_filed']],
    [{ effect: null, awarded: 0n, claimed: false }, ['no_claimant', 'claim_not_decided']],
    [{ effect: 'confirmed', awarded: 0n, outstanding: 0n }, ['claim_denied']],
    [{ effect: 'overturned', awarded: 0n, outstanding: 0n }, ['award_overturned']],
    [{ inForce: false }, ['award_not_in_force']],
    [{}, ['award_outstanding']],
    [{ stepAhead: false }, ['award_outstanding', 'no_step_ahead']],
  ] as [Partial<PursuedClaim>, string[]][])('is of a claim %o: %j', (state, expected) => {
    expect(kinds({}, { ...claim, ...state })).toEqual(expected);
  });
});
