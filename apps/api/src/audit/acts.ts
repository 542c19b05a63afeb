/** What is recorded: triggers write the changes, the application what was looked at and taken out. */
export const ACTS = ['read', 'insert', 'update', 'delete', 'export'] as const;
