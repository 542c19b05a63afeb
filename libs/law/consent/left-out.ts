import { CONSENT_GAPS, type ConsentGap } from './consent-gap';

/** Why something stays out of a package: a consent is missing, the file was said to be here by mistake, or it was not to go when the package was approved. */
export const LEFT_OUT = [...CONSENT_GAPS, 'voided', 'not_approved'] as const;

export type LeftOut = ConsentGap | 'voided' | 'not_approved';
