/**
 * What a client agrees to; each stands and falls by itself. Sharing names the partner it is for.
 * Free, specific, informed and revocable: Law of the Kyrgyz Republic on personal information of 2008, art. 9 (unverified);
 * Istanbul Protocol (2022), paras. 165-171; Committee against Torture, General Comment No. 3.
 */
export const CONSENT_PURPOSES = ['representation', 'care', 'forensic_examination', 'partner_sharing', 'media_story', 'photo', 'statistics', 'un_communication'] as const;

export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** What the care team has to know of: what else a client agreed to is for those who work on his cases. */
export const CARE_PURPOSES: readonly ConsentPurpose[] = ['care', 'forensic_examination'];
