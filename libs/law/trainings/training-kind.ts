/** What kind of gathering it is; a tot (training of trainers) makes trainers who hold trainings of their own. */
export const TRAINING_KINDS = ['tot', 'seminar', 'screening_campaign', 'round_table'] as const;

export type TrainingKind = (typeof TRAINING_KINDS)[number];
