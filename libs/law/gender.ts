/**
 * Gender a person gives; other is any answer but these two. No answer is null.
 */
export const GENDERS = ['female', 'male', 'other'] as const;

export type Gender = (typeof GENDERS)[number];
