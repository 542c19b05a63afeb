import fc from 'fast-check';
import { CHARGE_OUTCOMES } from './charge-outcome';
import { chargesMessage, summariseCharges } from './charges-summary';

describe('the summary of charges', () => {
  it('of Kochkarov is "acquitted of 1 of 3"', () => {
    const summary = summariseCharges(['acquitted', 'pending', 'remanded']);
    expect(summary).toEqual({ total: 3, open: 2, acquitted: 1, convicted: 0, exonerated: 1 });
    expect(chargesMessage(summary)).toEqual({ key: 'law:charges.acquitted', params: { count: 1, total: 3 } });
  });

  it('counts a reclassified charge once, as what it became', () => {
    expect(summariseCharges(['reclassified', 'convicted'])).toMatchObject({ total: 1, convicted: 1 });
  });

  it('says nothing where nothing is charged', () => expect(chargesMessage(summariseCharges([]))).toBeNull());

  it('never counts more than there are, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHARGE_OUTCOMES)), outcomes => {
        const { total, open, convicted, exonerated, acquitted } = summariseCharges(outcomes);
        expect(open + convicted + exonerated).toBeLessThanOrEqual(total);
        expect(acquitted).toBeLessThanOrEqual(exonerated);
        expect(summariseCharges(outcomes.toReversed())).toEqual(summariseCharges(outcomes));
      }),
    );
  });
});
