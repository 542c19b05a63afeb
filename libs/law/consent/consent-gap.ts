import { CONSENT_STATES, type ConsentState } from './consent-state';

/** Why nothing may be done for a purpose: no consent was ever given, or he said no, or the last one does not stand. */
export const CONSENT_GAPS = ['never_given', 'refused', ...CONSENT_STATES.filter(state => state !== 'standing')] as const;

export type ConsentGap = 'never_given' | 'refused' | Exclude<ConsentState, 'standing'>;

/**
 * What is missing for one purpose; null while any consent for it stands. `app.consent_gap` says the same in the database.
 * @param states of the consents given for it, the last given first
 * @param refused whether he said no to it
 */
export function consentGap(states: readonly ConsentState[], refused = false): ConsentGap | null {
  if (states.includes('standing')) return null;
  return (states[0] as ConsentGap | undefined) ?? (refused ? 'refused' : 'never_given');
}
