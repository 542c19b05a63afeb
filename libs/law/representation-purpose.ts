/**
 * Before whom a representation holds: everywhere, or in criminal, civil, or international proceedings only.
 */
export const REPRESENTATION_PURPOSES = ['all', 'criminal', 'civil', 'international'] as const;

export type RepresentationPurpose = (typeof REPRESENTATION_PURPOSES)[number];
