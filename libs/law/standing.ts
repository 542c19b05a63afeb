import { type Representation, representationOn } from './representation';

/** Who stands for a client on a day, whatever the proceedings. */
export interface Representatives<R extends Representation> {
  acting: R[];
  former: R[];
  /** Dead, and nobody has taken his place before any body (invariant 8). */
  withoutRepresentative: boolean;
}

const KINDS = ['criminal', 'civil', 'international'] as const;

/**
 * Parts representations into those that hold on a day before some body, and the rest.
 * @param day `YYYY-MM-DD`
 * @param diedOn EDTF, or null while the client lives
 * @throws RangeError for a date that is no partial date
 */
export function standingOn<R extends Representation>(day: string, diedOn: string | null, representations: readonly R[]): Representatives<R> {
  const standings = KINDS.map(purpose => representationOn({ day, purpose, diedOn, representations }));
  const acts = (one: R) => standings.some(standing => standing.representatives.includes(one));
  return {
    acting: representations.filter(acts),
    former: representations.filter(one => !acts(one)),
    withoutRepresentative: standings.every(standing => standing.withoutRepresentative),
  };
}
