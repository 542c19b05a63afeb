/** How it was given: on a form that he signed, or in words before a witness. */
export const CONSENT_MEANS = ['signed_form', 'oral'] as const;

export type ConsentMeans = (typeof CONSENT_MEANS)[number];
