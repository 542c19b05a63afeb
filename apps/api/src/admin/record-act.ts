import type { Client } from 'pg';

/** Records what was done at the machine, where nobody is signed in, in the transaction of the act. */
export async function recordAct(db: Client, act: 'insert' | 'update' | 'remove' | 'rotate', subject: string, id: string): Promise<void> {
  await db.query('insert into audit_entries (act, subject, subject_id) values ($1, $2, $3)', [act, subject, id]);
}
