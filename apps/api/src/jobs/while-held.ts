import type { Pool } from 'pg';

/** Runs work that no other server does at the same time; does nothing when one does. The lock goes with its connection, so with whoever is killed. */
export async function whileHeld(pool: Pool, what: string, work: () => Promise<void>): Promise<void> {
  const held = await pool.connect();
  let broken = true;
  try {
    const { rows } = await held.query<{ mine: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [what]);
    if (rows[0].mine) {
      await work();
      await held.query('select pg_advisory_unlock(hashtextextended($1, 0))', [what]);
    }
    broken = false;
  } finally {
    held.release(broken);
  }
}
