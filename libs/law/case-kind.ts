/**
 * What a case is for. A torture complaint asks for the perpetrators; a criminal defence answers charges
 * against the client; exoneration is legal rehabilitation (acquittal or termination on rehabilitating
 * grounds), never care. Source: the practice of the office.
 */
export const CASE_KINDS = [
  'torture_complaint',
  'criminal_defence',
  'compensation',
  'exoneration',
  'administrative',
  'international',
  'other',
] as const;

export type CaseKind = (typeof CASE_KINDS)[number];
