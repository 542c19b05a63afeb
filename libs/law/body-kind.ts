/**
 * Bodies that proceedings are before, or that are asked for something. Source: constitutional laws of the
 * Kyrgyz Republic on courts, prosecution and the Ombudsman; UN human rights mechanisms.
 */
export const BODY_KINDS = [
  'district_court',
  'regional_court',
  'administrative_court',
  'supreme_court',
  'constitutional_court',
  'prosecutor',
  'internal_affairs',
  'national_security',
  'other_investigator',
  'penitentiary',
  'probation',
  'bailiffs',
  'forensic_service',
  'ombudsman',
  'torture_prevention_centre',
  'un_treaty_body',
  'un_special_procedure',
  'other',
] as const;

export type BodyKind = (typeof BODY_KINDS)[number];
