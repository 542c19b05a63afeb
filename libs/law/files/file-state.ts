/** On its way, kept with its digest, or given up before it was whole. */
export const FILE_STATES = ['uploading', 'kept', 'abandoned'] as const;

export type FileState = (typeof FILE_STATES)[number];
