import { type Dataset, withOwner } from './dataset';

/** Takes back what the run has written, so that the next finds the same data. */
export async function forget(dataset: Dataset, since: Date): Promise<void> {
  await withOwner(dataset.url, async db => {
    await db.query('delete from log_tokens t using log_entries e where e.id = t.entry_id and e.created_at >= $1', [since]);
    await db.query('delete from log_entries where created_at >= $1', [since]);
    await db.query('delete from row_history');
    await db.query('delete from audit_entries where at >= $1', [since]);
    await db.query('delete from sessions');
    // the same codes must be good again for the next side, which signs in within the same half minute
    await db.query('update totp_factors set last_step = null');
    await db.query('vacuum analyze');
  });
}
