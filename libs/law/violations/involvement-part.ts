/**
 * What somebody did in an act. Source: HURIDOCS Events standard formats, degree and type of involvement.
 */
export const INVOLVEMENT_PARTS = [
  'ordered', 'carried_out', 'took_part', 'present', 'failed_to_prevent', 'covered_up', 'unknown',
] as const;

export type InvolvementPart = (typeof INVOLVEMENT_PARTS)[number];
