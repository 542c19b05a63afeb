import fc from 'fast-check';
import { inverseKinship, isNeutral, neutralKinship } from './kinship';
import { RELATIONSHIP_KINDS, type RelationshipKind } from './relationship-kind';

describe('kinship from the other side', () => {
  it.each<[RelationshipKind, string | null, string]>([
    ['father', 'male', 'son'], ['mother', 'female', 'daughter'], ['father', null, 'child'], ['son', 'male', 'father'], ['daughter', 'other', 'parent'],
    ['husband', 'female', 'wife'], ['wife', 'male', 'husband'], ['sister', 'male', 'brother'], ['grandson', 'female', 'grandmother'], ['uncle', 'male', 'nephew'],
    ['niece', 'female', 'aunt'], ['cousin', 'male', 'cousin'], ['in_law', 'female', 'in_law'], ['neighbour', null, 'neighbour'],
  ])('whose %s somebody is, he (%s) is his %s', (kind, gender, inverse) => expect(inverseKinship(kind, gender)).toBe(inverse));

  const genders = fc.constantFrom('male', 'female');
  it('seen from there and back is what it was, for a gender that was not at odds with it', () => {
    fc.assert(fc.property(fc.constantFrom(...RELATIONSHIP_KINDS), genders, genders, (kind, one, other) => {
      const there = inverseKinship(kind, one) as RelationshipKind;
      const back = inverseKinship(there, other);
      expect(neutralKinship(back)).toBe(neutralKinship(kind));
      expect(inverseKinship(back as RelationshipKind, one)).toBe(there);
    }));
  });

  it('names no gender of which nothing is known', () => {
    for (const kind of RELATIONSHIP_KINDS) {
      const inverse = inverseKinship(kind, null);
      expect(isNeutral(inverse) || inverse === kind).toBe(true);
    }
  });
});
