/** What is recorded: triggers write the changes, the application what was looked at and taken out, commands what was done at the machine. */
export const ACTS = ['read', 'insert', 'update', 'delete', 'export', 'remove', 'rotate'] as const;
