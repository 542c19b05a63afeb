/**
 * What an examination looks at. Source: Istanbul Protocol (2022): physical and psychological evidence.
 */
export const EXAMINATION_KINDS = [
  'physical', 'psychological',
] as const;

export type ExaminationKind = (typeof EXAMINATION_KINDS)[number];
