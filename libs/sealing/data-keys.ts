import type { EntityManager } from 'typeorm';
import type { KeyLoader } from './keyring';

/** Loads data keys inside the caller's transaction, so that row-level security decides which he may use. */
export const loadDataKeys =
  (db: EntityManager): KeyLoader =>
  async ids => {
    const rows: { id: string; wrapped: Buffer | null }[] = await db.query(
      'select id, wrapped from data_keys where id = any ($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(row => [row.id, row.wrapped]));
  };
