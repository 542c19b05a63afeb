/** What a colleague's advice is asked about; precedents are found by it. */
export const CONSULT_TOPICS = [
  'registration', 'investigation', 'evidence', 'expert_examination', 'detention', 'trial', 'appeal', 'qualification_of_torture',
  'compensation', 'exoneration', 'international', 'client_safety', 'ethics', 'other',
] as const;

export type ConsultTopic = (typeof CONSULT_TOPICS)[number];
