/** Language a training is held in: ISO 639-1. */
export const TRAINING_LANGUAGES = ['ky', 'ru', 'uz', 'tg', 'en'] as const;

export type TrainingLanguage = (typeof TRAINING_LANGUAGES)[number];
