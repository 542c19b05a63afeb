import type { Client } from 'pg';
import { open } from '#libs/sealing/box';
import { SealBroken } from '#libs/sealing/errors';
import type { Keyring } from '#libs/sealing/keyring';
import { INDEX_SCHEME, textTokens } from '#libs/sealing/text-index';
import type { IndexedTexts, OldText } from './indexed-texts';

/**
 * Indexes the texts that follow `after` and are not in the index, or were put there by an older scheme: as many as are
 * locked at once, in one transaction, as the owner of the schema.
 * @returns the last one, or null when none is left
 */
export async function indexOldTexts<Row extends OldText>(db: Client, ring: Keyring, kind: IndexedTexts<Row>, after: string): Promise<string | null> {
  await db.query('begin');
  try {
    const ids = (await db.query<{ id: string }>(kind.outside, [after, INDEX_SCHEME])).rows.map(({ id }) => id);
    const { rows } = await db.query<Row>(kind.texts, [ids]);
    const indexed = rows.flatMap(row => {
      const words = wordsIn(ring, kind, row);
      return words === null ? [] : [{ ...row, tokens: `{${textTokens(ring, kind.where, row.caseId, words).join()}}` }];
    });
    await db.query(kind.put, [indexed.map(row => row.id), indexed.map(row => row.caseId), indexed.map(row => row.tokens), INDEX_SCHEME]);
    await db.query('commit');
    return ids.at(-1) ?? null;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

/** Null when somebody has tampered with them: the other texts are indexed nevertheless. */
function wordsIn<Row extends OldText>(ring: Keyring, kind: IndexedTexts<Row>, row: Row): string | null {
  try {
    const key = ring.has(row.keyId) ? ring.get(row.keyId) : ring.unwrap(row.keyId, row.wrapped);
    return kind.words(row, (place, sealed) => open(key, place, sealed).toString('utf8'));
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
