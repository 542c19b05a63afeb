import type { RelationshipKind } from './relationship-kind';

/** What somebody is to another when his gender is not known: seen from the other side of what was written down. */
export const NEUTRAL_KINSHIPS = ['parent', 'child', 'spouse', 'sibling', 'grandparent', 'grandchild', 'parents_sibling', 'siblings_child'] as const;

export type NeutralKinship = (typeof NEUTRAL_KINSHIPS)[number];
export type Kinship = RelationshipKind | NeutralKinship;

/** A pair of people, from either side: what a man, a woman, and one of whom neither is known, is called on it. */
type Side = readonly [man: RelationshipKind, woman: RelationshipKind, unknown: Kinship];

const SIDES = {
  parent: ['father', 'mother', 'parent'],
  child: ['son', 'daughter', 'child'],
  spouse: ['husband', 'wife', 'spouse'],
  sibling: ['brother', 'sister', 'sibling'],
  grandparent: ['grandfather', 'grandmother', 'grandparent'],
  grandchild: ['grandson', 'granddaughter', 'grandchild'],
  parents_sibling: ['uncle', 'aunt', 'parents_sibling'],
  siblings_child: ['nephew', 'niece', 'siblings_child'],
} as const satisfies Record<NeutralKinship, Side>;

const OPPOSITE: Record<NeutralKinship, NeutralKinship> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  parents_sibling: 'siblings_child',
  siblings_child: 'parents_sibling',
};

/** What a man and a woman are alike: a father is a parent, a friend a friend. */
export function neutralKinship(kind: Kinship): Kinship {
  const found = NEUTRAL_KINSHIPS.find(side => (SIDES[side] as Side).some(name => name === kind));
  return found ?? kind;
}

/**
 * What a person is to somebody who is his <kind>: whose father he is told to be, him he calls son.
 * @param kind what the other one is to the person
 * @param gender of the person
 */
export function inverseKinship(kind: RelationshipKind, gender: string | null): Kinship {
  const side = neutralKinship(kind);
  if (!isNeutral(side)) return kind;
  const [man, woman, unknown] = SIDES[OPPOSITE[side]];
  return gender === 'male' ? man : gender === 'female' ? woman : unknown;
}

export const isNeutral = (kind: string): kind is NeutralKinship => NEUTRAL_KINSHIPS.some(one => one === kind);
