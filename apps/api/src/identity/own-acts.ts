import type { EntityManager } from 'typeorm';

/** Records what somebody did to his own ways of signing in, perhaps before he was an actor. Their use alone is none of it. */
export async function recordOwnAct(db: EntityManager, act: 'insert' | 'update' | 'delete', subject: string, id: string): Promise<void> {
  await db.query('insert into audit_entries (actor_id, act, subject, subject_id) values (app.self(), $1, $2, $3)', [act, subject, id]);
}
