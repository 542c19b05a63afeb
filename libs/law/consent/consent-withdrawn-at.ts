import { officeDay } from '../office-day';
import { partialDate } from '../partial-date';
import type { ConsentPurpose } from './consent-purpose';

/** What was agreed to, and when that became known here. */
export interface RecordedConsent {
  id: string;
  purpose: ConsentPurpose;
  partnerId: string | null;
  /** EDTF. */
  givenOn: string;
  createdAt: Date;
}

/** That the client, or who speaks for him, takes back what was agreed to for a purpose. */
export interface RecordedWithdrawal {
  /** The consent that he named; what else was agreed to for the same purpose is taken back with it. */
  consentId: string;
  withdrawnAt: Date;
}

/** That he says no to a purpose, with whatever partner, whether he had agreed to it or not. */
export interface RecordedRefusal {
  purpose: ConsentPurpose;
  refusedAt: Date;
}

/**
 * From when a consent is taken back; null while it is not. Nobody who says no means one paper of two: a withdrawal covers
 * each consent of the client for the same purpose (and partner) that was given up to its day, also one that is entered later.
 * Only what he agrees to anew stands: given on a later day, or entered after the withdrawal as given on its day.
 * A refusal of the purpose covers them likewise. `app.consent_states_at` says the same in the database.
 * @param consents all of the client's, among them those that were withdrawn
 */
export function consentWithdrawnAt(
  consent: RecordedConsent,
  consents: readonly RecordedConsent[],
  withdrawals: readonly RecordedWithdrawal[],
  refusals: readonly RecordedRefusal[] = [],
): Date | null {
  const { upper } = partialDate(consent.givenOn);
  const reaches = (moment: Date) => {
    const day = officeDay(undefined, moment);
    return upper !== null && (upper < day || upper === day && consent.createdAt <= moment);
  };
  const same = new Set(consents.filter(({ purpose, partnerId }) => purpose === consent.purpose && partnerId === consent.partnerId).map(({ id }) => id));
  const covers = ({ consentId, withdrawnAt }: RecordedWithdrawal) => consentId === consent.id || same.has(consentId) && reaches(withdrawnAt);
  const moments = [
    ...withdrawals.filter(covers).map(({ withdrawnAt }) => withdrawnAt.getTime()),
    ...refusals.filter(({ purpose, refusedAt }) => purpose === consent.purpose && reaches(refusedAt)).map(({ refusedAt }) => refusedAt.getTime()),
  ];
  return moments.length ? new Date(Math.min(...moments)) : null;
}
