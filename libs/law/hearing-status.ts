/**
 * Where a hearing stands. Held it has an outcome, postponed a reason (invariant 2); cancelled, it will not take place;
 * voided, it was entered by mistake and counts nowhere.
 */
export const HEARING_STATUSES = ['scheduled', 'held', 'postponed', 'cancelled', 'voided'] as const;

export type HearingStatus = (typeof HEARING_STATUSES)[number];
