import { CONSENT_GAPS, type ConsentGap } from './consent-gap';

/** Why something stays out of a package: a consent is missing, or the file was said to be here by mistake. */
export const LEFT_OUT = [...CONSENT_GAPS, 'voided'] as const;

export type LeftOut = ConsentGap | 'voided';
