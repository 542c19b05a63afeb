import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Actor } from '#libs/access/actor';

interface ResumedSession {
  session_id: string;
  user_id: string;
  office_id: string;
  locale: Actor['locale'];
  locked: boolean;
  roles: Actor['roles'];
  standing: Actor['standing'];
  confirmed_at: Date;
}

/** Whose session a token is; null when it is none, or has ended. Asked before there is an actor, of the owner's function. */
export async function resumeSession(database: DataSource, tokenHash: Buffer): Promise<Actor | null> {
  const { master } = database.driver as unknown as { master: Pool };
  const { rows } = await master.query<ResumedSession>({
    name: 'resume-session',
    text: 'select * from app.resume_session($1)',
    values: [tokenHash],
  });
  if (!rows.length) return null;
  const [row] = rows;
  return {
    userId: row.user_id,
    officeId: row.office_id,
    sessionId: row.session_id,
    locale: row.locale,
    roles: row.roles,
    locked: row.locked,
    standing: row.standing,
    confirmedAt: row.confirmed_at,
  };
}
