/** The two files of a merge: the former one, and the one it goes into. */
export const MERGE_SIDES = ['from', 'into'] as const;

export type MergeSideName = (typeof MERGE_SIDES)[number];
