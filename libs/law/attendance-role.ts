/**
 * As what somebody came to a hearing: a colleague (counsel to specialist), or a person on file.
 */
export const ATTENDANCE_ROLES = [
  'counsel',
  'intern',
  'observer',
  'specialist',
  'client',
  'representative',
  'relative',
  'witness',
  'expert',
  'interpreter',
  'other',
] as const;

export type AttendanceRole = (typeof ATTENDANCE_ROLES)[number];
