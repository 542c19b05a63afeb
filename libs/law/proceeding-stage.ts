import type { Track } from './track';

/**
 * Stages of criminal proceedings in the order of the ladder; remand leads back, so it is a graph. A refusal is
 * appealed to the prosecutor or the investigating judge. Source: Criminal Procedure Code of the Kyrgyz Republic, 2021.
 */
export const CRIMINAL_STAGES = [
  'complaint',
  'registration',
  'pre_trial_check',
  'refusal',
  'refusal_appeal',
  'investigation',
  'indictment',
  'first_instance',
  'appeal',
  'cassation',
  'new_circumstances_review',
  'sentence_execution',
  'parole',
] as const;

/** Stages of a civil claim, such as one for compensation. Source: Civil Procedure Code of the Kyrgyz Republic. */
export const CIVIL_STAGES = [
  'civil_claim',
  'civil_first_instance',
  'civil_appeal',
  'civil_cassation',
  'civil_new_circumstances_review',
  'civil_enforcement',
] as const;

/**
 * Stages of administrative proceedings: against an act of a state body, or on an administrative offence. Source: Code on
 * Administrative Procedure and Code of Offences of the Kyrgyz Republic.
 */
export const ADMINISTRATIVE_STAGES = [
  'administrative',
  'administrative_appeal',
  'administrative_cassation',
  'administrative_new_circumstances_review',
] as const;

/**
 * Stages of an individual communication to a UN treaty body (Human Rights Committee, CAT), then what stands beside it:
 * special procedures, the Working Group on Arbitrary Detention, shadow reports.
 */
export const INTERNATIONAL_STAGES = [
  'communication_submitted',
  'communication_registered',
  'state_observations',
  'author_comments',
  'admissibility',
  'merits',
  'views',
  'views_follow_up',
  'special_procedure',
  'wgad',
  'shadow_report',
] as const;

/** What stands on no ladder. */
export const OTHER_STAGES = [
  'constitutional',
  'ombudsman',
  'disciplinary',
  'other',
] as const;

/** Every stage, ladder after ladder. */
export const PROCEEDING_STAGES = [
  ...CRIMINAL_STAGES,
  ...CIVIL_STAGES,
  ...ADMINISTRATIVE_STAGES,
  ...INTERNATIONAL_STAGES,
  ...OTHER_STAGES,
] as const;

export type ProceedingStage = (typeof PROCEEDING_STAGES)[number];

const LADDERS: Record<Track, readonly ProceedingStage[]> = {
  criminal: CRIMINAL_STAGES,
  civil: CIVIL_STAGES,
  administrative: ADMINISTRATIVE_STAGES,
  international: INTERNATIONAL_STAGES,
  other: OTHER_STAGES,
};

export const stagesOf = (track: Track): readonly ProceedingStage[] => LADDERS[track];

export const trackOf = (stage: ProceedingStage): Track =>
  (Object.keys(LADDERS) as Track[]).find(track => LADDERS[track].includes(stage))!;
