/** What the second person says of a package that is to leave the house. */
export const DISCLOSURE_VERDICTS = ['approved', 'refused'] as const;

export type DisclosureVerdict = (typeof DISCLOSURE_VERDICTS)[number];
