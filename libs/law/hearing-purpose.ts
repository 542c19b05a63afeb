/**
 * What a hearing is called for. Source: Criminal and Civil Procedure Codes of the Kyrgyz Republic; a
 * complaint review is the investigating judge's review of acts of the investigation, a deposition the
 * recording of testimony before trial.
 */
export const HEARING_PURPOSES = [
  'preliminary',
  'trial',
  'pronouncement',
  'detention',
  'detention_extension',
  'complaint_review',
  'deposition',
  'appeal',
  'cassation',
  'new_circumstances_review',
  'sentence_execution',
  'parole',
  'civil_preparatory',
  'civil_trial',
  'other',
] as const;

export type HearingPurpose = (typeof HEARING_PURPOSES)[number];
