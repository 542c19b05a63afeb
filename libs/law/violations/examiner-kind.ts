/**
 * Who examines.
 */
export const EXAMINER_KINDS = [
  'state_forensic_service', 'independent_doctor', 'independent_psychologist', 'partner_organisation', 'medical_institution',
  'different',
] as const;

export type ExaminerKind = (typeof EXAMINER_KINDS)[number];
