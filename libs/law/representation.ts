import { partialDate } from './partial-date';
import type { RepresentationBasis } from './representation-basis';
import type { RepresentationPurpose } from './representation-purpose';

/** Who acts for a client, on what ground, before whom, from when to when. */
export interface Representation {
  personId: string;
  basis: RepresentationBasis;
  purpose: RepresentationPurpose;
  /** EDTF. */
  startsOn: string;
  /** EDTF; null until further notice. */
  endsOn: string | null;
}

/** What a representation is asked for: one kind of proceedings, or all of them at once. */
export interface Question<R extends Representation> {
  /** The day asked about, `YYYY-MM-DD`. */
  day: string;
  purpose: RepresentationPurpose;
  /** Date of the client's death, EDTF; null while he lives. */
  diedOn: string | null;
  representations: readonly R[];
}

export interface Standing<R extends Representation> {
  /** The client lives, and acts himself beside whoever represents him. */
  clientActs: boolean;
  /** In force on the day, legal successors first, then by their start. */
  representatives: R[];
  /** The client is dead and nobody has taken his place: a successor is to be found (invariant 8). */
  withoutRepresentative: boolean;
}

/**
 * Who represents a client on a day. From the first day the client may be dead, only those count whom death does not end.
 * @throws RangeError for a date that is no partial date
 */
export function representationOn<R extends Representation>(question: Question<R>): Standing<R> {
  const { day, purpose, diedOn, representations } = question;
  const dead = diedOn !== null && mayHaveBegun(diedOn, day);
  const representatives = representations
    .filter(one => serves(one.purpose, purpose) && inForce(one, day) && holds(one, dead))
    .sort((a, b) => rank(a) - rank(b) || (start(a) < start(b) ? -1 : 1));
  return { clientActs: !dead, representatives, withoutRepresentative: dead && representatives.length === 0 };
}

/** Whether a representation in force covers `day`: by its outer bounds, as the database keeps them. */
export function inForce({ startsOn, endsOn }: Representation, day: string): boolean {
  const end = endsOn === null ? null : partialDate(endsOn).upper;
  return mayHaveBegun(startsOn, day) && (end === null || day <= end);
}

/** Whether a representation for `held` is good for `asked`. One for a part is not one for all. */
export const serves = (held: RepresentationPurpose, asked: RepresentationPurpose): boolean =>
  held === 'all' || held === asked;

/**
 * A mandate the client gave and a guardianship end with his death; a successor begins with it. A relative may go on as
 * next friend before an international body: treaty bodies hear the family of a victim who has died.
 */
function holds({ basis, purpose }: Representation, dead: boolean): boolean {
  if (basis === 'legal_successor') return dead;
  return !dead || (basis === 'next_friend' && purpose === 'international');
}

const mayHaveBegun = (date: string, day: string) => (partialDate(date).lower ?? '') <= day;
const start = ({ startsOn }: Representation) => partialDate(startsOn).lower ?? '';
const rank = ({ basis }: Representation) => Number(basis !== 'legal_successor');
