/** What a user can be. A user can hold several; each grant is dated, given by somebody, and never deleted. */
export const ROLES = ['intern', 'lawyer', 'supervisor', 'specialist', 'reception', 'director', 'admin'] as const;

export type Role = (typeof ROLES)[number];
