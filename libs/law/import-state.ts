/** What became of a row of an imported table: taken in, there since an earlier import, maybe known already, or not understood. */
export const IMPORT_STATES = ['taken', 'known', 'duplicate', 'refused'] as const;

export type ImportState = (typeof IMPORT_STATES)[number];
