import type { Role } from './roles';

/** Who is asking: the user behind the session of this request, with the roles he holds today. */
export interface Actor {
  userId: string;
  officeId: string;
  sessionId: string;
  locale: 'ru' | 'ky' | 'en';
  roles: Role[];
  /** The session is locked: nothing is answered but unlocking and signing out. */
  locked: boolean;
}
