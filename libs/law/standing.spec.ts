import { standingOn } from './standing';

const mandate = { personId: 'father', basis: 'power_of_attorney', purpose: 'criminal', startsOn: '2012', endsOn: null } as const;
const successor = { personId: 'father', basis: 'legal_successor', purpose: 'all', startsOn: '2019-08-02', endsOn: null } as const;

describe('who stands for a client', () => {
  it('is whoever he gave a mandate, while he lives', () => {
    expect(standingOn('2019-08-01', null, [mandate])).toEqual({ acting: [mandate], former: [], withoutRepresentative: false });
  });

  it('is nobody after his death, until somebody succeeds him', () => {
    expect(standingOn('2019-08-03', '2019-08-02', [mandate])).toEqual({ acting: [], former: [mandate], withoutRepresentative: true });
  });

  it('is his successor then', () => {
    expect(standingOn('2026-11-24', '2019-08-02', [mandate, successor])).toEqual({ acting: [successor], former: [mandate], withoutRepresentative: false });
  });

  it('is without representative for none of the kinds only', () => {
    const civil = { ...successor, purpose: 'civil' } as const;
    expect(standingOn('2026-11-24', '2019-08-02', [civil])).toMatchObject({ acting: [civil], withoutRepresentative: false });
  });
});
