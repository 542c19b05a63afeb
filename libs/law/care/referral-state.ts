/** What came of sending a client on: `done` when the service was delivered, `withdrawn` when it was missed or declined. */
export const REFERRAL_STATES = ['sent', 'accepted', 'refused', 'done', 'withdrawn'] as const;

export type ReferralState = (typeof REFERRAL_STATES)[number];

/** Why a provider refused. */
export const REFUSAL_REASONS = ['no_places', 'not_their_field', 'not_eligible', 'too_expensive', 'no_answer', 'other'] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];
