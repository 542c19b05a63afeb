/** What happened to a kept file: it came or was made here, was looked at, or left the house. `copied`: another file was made of it. */
export const CUSTODY_ACTS = ['received', 'made', 'viewed', 'downloaded', 'exported', 'copied'] as const;

export type CustodyAct = (typeof CUSTODY_ACTS)[number];
