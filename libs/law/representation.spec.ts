import fc from 'fast-check';
import { succeedAtOnce } from './legal-succession';
import { partialDateTexts } from './partial-date.arbitrary';
import { inForce, type Representation, representationOn } from './representation';
import { REPRESENTATION_BASES } from './representation-basis';
import { REPRESENTATION_PURPOSES } from './representation-purpose';

const lawyer: Representation = {
  personId: 'lawyer',
  basis: 'power_of_attorney',
  purpose: 'all',
  startsOn: '2011',
  endsOn: null,
};
const father: Representation = {
  personId: 'father',
  basis: 'legal_successor',
  purpose: 'all',
  startsOn: '2019-08',
  endsOn: null,
};
const ask = (day: string, representations: Representation[], diedOn: string | null = '2019-08-02') =>
  representationOn({ day, purpose: 'criminal', diedOn, representations });
const who = (day: string, representations: Representation[], diedOn?: string | null) =>
  ask(day, representations, diedOn).representatives.map(({ personId }) => personId);

describe('Kochkarov', () => {
  it('is represented by his lawyer while he lives', () => {
    expect(who('2019-08-01', [lawyer, father])).toEqual(['lawyer']);
    expect(ask('2019-08-01', [lawyer, father]).clientActs).toBe(true);
  });

  it('is without a representative when he has died and nobody has succeeded him', () => {
    expect(ask('2019-08-02', [lawyer])).toEqual({
      clientActs: false,
      representatives: [],
      withoutRepresentative: true,
    });
  });

  it('is represented by his father as legal successor from then on', () => {
    expect(ask('2026-11-24', [lawyer, father])).toEqual({
      clientActs: false,
      representatives: [father],
      withoutRepresentative: false,
    });
  });

  it('is without one again when the succession has ended', () => {
    expect(ask('2026-11-24', [{ ...father, endsOn: '2025' }]).withoutRepresentative).toBe(true);
  });
});

describe('representation', () => {
  it('for one purpose is none for another, nor for all', () => {
    const civil: Representation = { ...father, purpose: 'civil' };
    expect(ask('2020-01-01', [civil]).withoutRepresentative).toBe(true);
    expect(
      representationOn({ day: '2020-01-01', purpose: 'all', diedOn: '2019', representations: [civil] })
        .withoutRepresentative,
    ).toBe(true);
  });

  it('by a next friend outlives the client before international bodies only', () => {
    const uncle: Representation = { ...lawyer, personId: 'uncle', basis: 'next_friend' };
    expect(who('2020-01-01', [uncle])).toEqual([]);
    const abroad = { ...uncle, purpose: 'international' } as const;
    const question = {
      day: '2020-01-01',
      purpose: 'international',
      diedOn: '2019',
      representations: [abroad],
    } as const;
    expect(representationOn(question).representatives).toEqual([abroad]);
  });

  it('by mandate is not relied on from the first day the client may be dead', () => {
    expect(who('2019-07-31', [lawyer], '2019-08')).toEqual(['lawyer']);
    expect(who('2019-08-01', [lawyer], '2019-08')).toEqual([]);
  });

  const representations = fc.array(
    fc.record({
      personId: fc.uuid(),
      basis: fc.constantFrom(...REPRESENTATION_BASES),
      purpose: fc.constantFrom(...REPRESENTATION_PURPOSES),
      startsOn: partialDateTexts,
      endsOn: fc.option(partialDateTexts),
    }),
  );
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10));

  it('never rests on what the client gave, once he is dead (invariant 8)', () => {
    fc.assert(
      fc.property(
        day,
        partialDateTexts,
        fc.constantFrom(...REPRESENTATION_PURPOSES),
        representations,
        (on, died, purpose, all) => {
          const standing = representationOn({ day: on, purpose, diedOn: died, representations: all });
          expect(standing.representatives.every(one => inForce(one, on))).toBe(true);
          if (standing.clientActs) return expect(standing.withoutRepresentative).toBe(false);
          expect(standing.representatives.map(one => one.basis)).not.toContain('power_of_attorney');
          expect(standing.withoutRepresentative).toBe(standing.representatives.length === 0);
        },
      ),
    );
  });

  it('has at most one successor a day where no two succeed at once (invariant 9)', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...REPRESENTATION_PURPOSES), representations, (on, purpose, all) => {
        const kept = all.reduce<Representation[]>(
          (before, one) => (before.some(other => succeedAtOnce(one, other)) ? before : [...before, one]),
          [],
        );
        const { representatives } = representationOn({
          day: on,
          purpose,
          diedOn: '1989',
          representations: kept,
        });
        expect(representatives.filter(one => one.basis === 'legal_successor').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
