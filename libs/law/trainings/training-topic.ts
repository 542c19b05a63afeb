/** What a training is about. */
export const TRAINING_TOPICS = [
  'torture_prevention', 'documentation_of_torture', 'rights_and_legal_aid', 'psychosocial_care', 'womens_leadership', 'advocacy', 'safety', 'other',
] as const;

export type TrainingTopic = (typeof TRAINING_TOPICS)[number];
