import type { DisclosureVerdict } from './disclosure-verdict';

/** How far it is with a package that was asked for. */
export const DISCLOSURE_REQUEST_STATES = ['waiting', 'approved', 'refused', 'lapsed'] as const;

export type DisclosureRequestState = (typeof DISCLOSURE_REQUEST_STATES)[number];

const HOUR_MS = 3_600_000;
/** Who is asked answers within two weeks; `app.request_waits` says the same. */
const WAITS_MS = 14 * 24 * HOUR_MS;
/** Consents change, so an approval is for a day; `app.approval_holds` says the same. */
const HOLDS_MS = 24 * HOUR_MS;

/**
 * @param verdict and when it was given; null before
 * @returns `lapsed` for what nobody decided in time and for an approval that is over
 */
export function disclosureRequestState(askedAt: Date, verdict: { verdict: DisclosureVerdict; givenAt: Date } | null, now: Date): DisclosureRequestState {
  if (!verdict) return now.getTime() < askedAt.getTime() + WAITS_MS ? 'waiting' : 'lapsed';
  if (verdict.verdict === 'refused') return 'refused';
  return now.getTime() < verdict.givenAt.getTime() + HOLDS_MS ? 'approved' : 'lapsed';
}
