/**
 * Through whom a client found the organisation.
 */
export const REFERRAL_SOURCES = [
  'self',
  'relative',
  'client',
  'partner_organisation',
  'human_rights_defender',
  'lawyer',
  'state_legal_aid',
  'ombudsman',
  'torture_prevention_centre',
  'detention_monitoring',
  'health_facility',
  'media',
  'hotline',
  'training',
  'international_organisation',
  'other',
] as const;

export type ReferralSource = (typeof REFERRAL_SOURCES)[number];
