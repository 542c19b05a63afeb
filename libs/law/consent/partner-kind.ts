/** What a partner is to whom something is shared. */
export const PARTNER_KINDS = ['ngo', 'medical', 'media', 'un', 'state', 'other'] as const;

export type PartnerKind = (typeof PARTNER_KINDS)[number];
