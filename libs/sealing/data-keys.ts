import type { EntityManager, QueryRunner } from 'typeorm';
import type { KeyLoader } from './keyring';

const loaders = new WeakMap<QueryRunner, KeyLoader>();

/**
 * Loads wrapped data keys inside the caller's transaction, so that row-level security decides which he may use.
 * One transaction has one loader, by which the ring joins what is asked for at once. The manager may stand in for the
 * transactions of many requests, so it is its connection of the moment that counts.
 */
export function loadDataKeys(db: EntityManager | QueryRunner): KeyLoader {
  const runner = 'queryRunner' in db ? db.queryRunner : (db as QueryRunner);
  if (!runner) return loaderThrough(db);
  let loader = loaders.get(runner);
  if (!loader) loaders.set(runner, (loader = loaderThrough(runner)));
  return loader;
}

function loaderThrough(db: EntityManager | QueryRunner): KeyLoader {
  return async ids => {
    const rows: { id: string; wrapped: Buffer | null }[] = await db.query(
      'select id, wrapped from data_keys where id = any ($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(row => [row.id, row.wrapped]));
  };
}
