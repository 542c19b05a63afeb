import type { ConsentPurpose } from './consent-purpose';

/**
 * For what something leaves the house to others; each needs the consent of the same name. What the organisation files or
 * takes to court for its client is its representation, and no disclosure.
 */
export const DISCLOSURE_PURPOSES = ['partner_sharing', 'media_story', 'photo', 'un_communication'] as const satisfies readonly ConsentPurpose[];

export type DisclosurePurpose = (typeof DISCLOSURE_PURPOSES)[number];
