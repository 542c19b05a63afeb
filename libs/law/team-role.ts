/**
 * Role of a user on the team of a case. One lead at a time; an observer reads.
 */
export const TEAM_ROLES = ['lead', 'counsel', 'intern', 'observer'] as const;

export type TeamRole = (typeof TEAM_ROLES)[number];
