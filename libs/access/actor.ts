import type { Role } from './roles';

/** `factor_needed`: the password was right, a factor has to follow. `enrolment_needed`: he has none yet. */
export const STANDINGS = ['full', 'factor_needed', 'enrolment_needed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Who is asking: the user behind the session of this request, with the roles he holds today. */
export interface Actor {
  userId: string;
  officeId: string;
  sessionId: string;
  locale: 'ru' | 'ky' | 'en';
  roles: Role[];
  /** The session is locked: nothing is answered but unlocking and signing out. */
  locked: boolean;
  /** How far signing in has come. Only `full` acts; the others may give or enrol a second factor. */
  standing: Standing;
  /** When he last proved who he is, by password or factor. */
  confirmedAt: Date;
}
