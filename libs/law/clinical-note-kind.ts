/** What a specialist writes a clinical note about. */
export const CLINICAL_NOTE_KINDS = [
  'session',
  'consultation',
  'medical_visit',
  /** Of the specialist by an elder colleague, about this client. */
  'supervision',
] as const;

export type ClinicalNoteKind = (typeof CLINICAL_NOTE_KINDS)[number];
