import { type Representation, representationOn } from '../representation';

/** Whose right a claim is, and who stands for him. */
export interface Entitled<R extends Representation = Representation> {
  personId: string;
  /** EDTF; null while he lives. */
  diedOn: string | null;
  representations: readonly R[];
}

export interface Claimant {
  personId: string;
  bySuccessor: boolean;
}

/**
 * Who claims on a day: the client while he lives, then his legal successor before a civil court, whoever else represented him. It
 * follows from the records of death and succession whenever somebody asks, so a corrected date needs no repair.
 * @param day `YYYY-MM-DD`
 * @returns null when he is dead and nobody succeeds him
 * @throws RangeError for a date that is no partial date
 */
export function claimantOn(day: string, { personId, diedOn, representations }: Entitled): Claimant | null {
  const standing = representationOn({ day, purpose: 'civil', diedOn, representations });
  if (standing.clientActs) return { personId, bySuccessor: false };
  const successor = standing.representatives.find(({ basis }) => basis === 'legal_successor');
  return successor ? { personId: successor.personId, bySuccessor: true } : null;
}
