/** What somebody who comes to a training does. None of them tells whether he was harmed himself. */
export const OCCUPATIONS = [
  'lawyer', 'doctor', 'psychologist', 'social_worker', 'teacher', 'journalist', 'activist', 'official', 'student', 'entrepreneur', 'farmer',
  'homemaker', 'pensioner', 'unemployed', 'other',
] as const;

export type Occupation = (typeof OCCUPATIONS)[number];
