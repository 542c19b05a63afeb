import { partialDate } from './partial-date';
import type { Representation } from './representation';
import type { RepresentationPurpose } from './representation-purpose';

/**
 * Whether two representations break the rule of one legal successor at a time for a purpose (invariant 9): their
 * periods can overlap, by their outer bounds, and one is for all purposes or both are for the same.
 */
export function succeedAtOnce(a: Representation, b: Representation): boolean {
  const bothSucceed = a.basis === 'legal_successor' && b.basis === 'legal_successor';
  return bothSucceed && meet(a.purpose, b.purpose) && beginsBeforeTheEnd(a, b) && beginsBeforeTheEnd(b, a);
}

const meet = (a: RepresentationPurpose, b: RepresentationPurpose) => a === b || a === 'all' || b === 'all';

/** An unknown start is at the beginning of time, an unknown or absent end at its end. */
function beginsBeforeTheEnd(one: Representation, other: Representation): boolean {
  const start = partialDate(one.startsOn).lower;
  const end = other.endsOn === null ? null : partialDate(other.endsOn).upper;
  return start === null || end === null || start <= end;
}
