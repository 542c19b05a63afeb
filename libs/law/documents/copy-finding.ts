/**
 * Whether what was handed in says what the filed version says, as far as a program can tell: it is the very file that was made
 * here; it says the same words in the same order; it says others; or nothing in it can be read by a program.
 */
export const COPY_FINDINGS = ['same_bytes', 'same_words', 'differs', 'by_eye'] as const;

export type CopyFinding = (typeof COPY_FINDINGS)[number];

/** What a person found who read both. */
export const COPY_SIGHTS = ['seen_identical', 'seen_differing'] as const;

export type CopySight = (typeof COPY_SIGHTS)[number];
