import { fittingJurisdiction } from './fitting-jurisdiction';

describe('by whose rules an event starts terms', () => {
  it('is that of the deadline it has met', () => {
    expect(fittingJurisdiction(['hrc', 'cat'], { followed: 'cat', track: 'criminal', inTheCase: ['hrc'] })).toBe('cat');
    expect(fittingJurisdiction(['civil'], { followed: 'cat', inTheCase: [] })).toBeNull();
  });

  it('is that of the proceeding', () => {
    expect(fittingJurisdiction(['criminal', 'civil', 'civil'], { track: 'civil', inTheCase: ['criminal'] })).toBe('civil');
    expect(fittingJurisdiction(['criminal'], { track: 'civil', inTheCase: [] })).toBeNull();
  });

  it('is that of the committee before which the case has been, and never guessed', () => {
    expect(fittingJurisdiction(['hrc', 'cat'], { track: 'international', inTheCase: ['criminal', 'hrc'] })).toBe('hrc');
    expect(fittingJurisdiction(['hrc', 'cat'], { track: 'international', inTheCase: [] })).toBeNull();
    expect(fittingJurisdiction(['hrc', 'cat'], { track: 'international', inTheCase: ['hrc', 'cat'] })).toBeNull();
  });

  it('is the only one there is, where nothing else is known', () => {
    expect(fittingJurisdiction(['criminal', 'criminal'], { inTheCase: [] })).toBe('criminal');
    expect(fittingJurisdiction([], { inTheCase: ['civil'] })).toBeNull();
  });
});
