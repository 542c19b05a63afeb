import { partialDate } from '../partial-date';
import { inForce, type Representation } from '../representation';
import type { ConsentGiver } from './consent-giver';

/** Whether a consent stands, or why it does not. */
export const CONSENT_STATES = ['standing', 'not_yet', 'withdrawn', 'ended', 'ended_by_death', 'authority_ended', 'of_age'] as const;

export type ConsentState = (typeof CONSENT_STATES)[number];

/** What decides whether a consent stands. */
export interface GivenConsent {
  giver: ConsentGiver;
  /** EDTF; it stands from the last day that it can mean, for only then it was certainly given. */
  givenOn: string;
  /** Its last day, `YYYY-MM-DD`; null until further notice. */
  endsOn: string | null;
  /** From when it is taken back: `consentWithdrawnAt`. */
  withdrawnAt: Date | null;
  /** By which a representative gave it. */
  representation: Pick<Representation, 'basis' | 'purpose' | 'startsOn' | 'endsOn'> | null;
}

export interface ConsentingClient {
  /** EDTF; null while he lives. */
  diedOn: string | null;
  birthYear: number | null;
}

export interface AskedMoment {
  at: Date;
  /** The day at the offices, `YYYY-MM-DD`. */
  day: string;
}

/** Years of age from which one decides for oneself (Family Code of the Kyrgyz Republic, art. 59; unverified). */
const OF_AGE = 18;

/**
 * Whether a consent stands at a moment; `app.consent_states_at` says the same in the database.
 *
 * Death ends what the client gave, and a parent for him; not what his successor gave (invariant 8). What a representative
 * gave ends with his representation: from then on the client, or whoever came after, is asked himself. A parent's ends with
 * the first day of the year in which the client comes of age. Both are choices on the side of the client, unverified.
 * @throws RangeError for a date that is no partial date
 */
export function consentState(consent: GivenConsent, client: ConsentingClient, { at, day }: AskedMoment): ConsentState {
  const { upper } = partialDate(consent.givenOn);
  if (upper === null || upper > day) return 'not_yet';
  if (consent.withdrawnAt && consent.withdrawnAt <= at) return 'withdrawn';
  if (consent.endsOn !== null && consent.endsOn < day) return 'ended';
  const dead = client.diedOn !== null && (partialDate(client.diedOn).lower ?? '') <= day;
  if (consent.giver === 'representative') return heldUp(consent.representation, dead, day);
  if (dead) return 'ended_by_death';
  return consent.giver === 'parent' && isOfAge(client.birthYear, day) ? 'of_age' : 'standing';
}

function heldUp(representation: GivenConsent['representation'], dead: boolean, day: string): ConsentState {
  if (!representation || !inForce({ ...representation, personId: '' }, day)) return 'authority_ended';
  const { basis, purpose } = representation;
  if (basis === 'legal_successor') return dead ? 'standing' : 'authority_ended';
  const outlives = basis === 'next_friend' && purpose === 'international';
  return dead && !outlives ? 'ended_by_death' : 'standing';
}

/** Whoever's year of birth is unknown is not taken for a child. */
const isOfAge = (birthYear: number | null, day: string) => birthYear === null || Number(day.slice(0, 4)) >= birthYear + OF_AGE;
