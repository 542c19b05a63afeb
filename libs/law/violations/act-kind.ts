/**
 * What is done to somebody. Source: HURIDOCS Micro-thesauri, types of acts, as far as organisations against torture meet them.
 */
export const ACT_KINDS = [
  'torture', 'ill_treatment', 'excessive_force', 'arbitrary_detention', 'incommunicado_detention', 'enforced_disappearance',
  'threat', 'sexual_violence', 'search', 'seizure', 'extortion', 'denial_of_medical_care', 'denial_of_counsel',
  'unlawful_killing', 'death_in_custody', 'different',
] as const;

export type ActKind = (typeof ACT_KINDS)[number];
