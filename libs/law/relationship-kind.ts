/**
 * What the related person is to the person. Not only kin: a neighbour or a friend can be the one who comes.
 */
export const RELATIONSHIP_KINDS = [
  'father',
  'mother',
  'husband',
  'wife',
  'son',
  'daughter',
  'brother',
  'sister',
  'grandfather',
  'grandmother',
  'grandson',
  'granddaughter',
  'uncle',
  'aunt',
  'nephew',
  'niece',
  'cousin',
  'partner',
  'in_law',
  'other_relative',
  'friend',
  'neighbour',
  'other',
] as const;

export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number];
