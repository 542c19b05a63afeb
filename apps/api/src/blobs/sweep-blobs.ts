import type { Pool } from 'pg';
import type { BlobStore } from './blob-store';

/** Deletes what no file needs: blobs of an upload that was cut off in the midst of a part, given up, or whose client was erased. */
export async function sweepBlobs(jobs: Pool, store: BlobStore): Promise<void> {
  const { rows } = await jobs.query<{ key: string }>('select app.stray_blobs() as key');
  for (const { key } of rows) {
    await store.delete(key);
    await jobs.query('select app.forget_blob($1)', [key]);
  }
}
