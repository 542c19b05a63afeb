/**
 * Punishment sought or imposed for a charge; probation is release under probation supervision. Source:
 * Criminal Code of the Kyrgyz Republic, 2021 edition; what it does not name is other.
 */
export const SENTENCE_KINDS = ['imprisonment', 'life_imprisonment', 'probation', 'fine', 'community_service', 'other'] as const;

export type SentenceKind = (typeof SENTENCE_KINDS)[number];
