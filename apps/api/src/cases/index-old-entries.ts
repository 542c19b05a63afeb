import type { Client } from 'pg';
import { open } from '#libs/sealing/box';
import { SealBroken } from '#libs/sealing/errors';
import type { Keyring } from '#libs/sealing/keyring';
import { INDEX_SCHEME, textTokens } from '#libs/sealing/text-index';

const AT_ONCE = 200;

/** Locked until they are indexed, so that neither a correction nor an erasure comes in between. What was erased has no words. */
const OUTSIDE_OF_THE_INDEX = `
  select e.id, e.case_id as "caseId", e.key_id as "keyId", e.text, k.wrapped
    from log_entries e join data_keys k on k.id = e.key_id and k.wrapped is not null
    where e.id > $1 and not exists (select from log_tokens t where t.entry_id = e.id and t.scheme = $2)
    order by e.id limit ${AT_ONCE} for no key update of e for share of k`;

const INTO_THE_INDEX = `
  insert into log_tokens (entry_id, case_id, scheme, tokens)
    select entry_id, case_id, $4, tokens::bigint[] from unnest($1::uuid[], $2::uuid[], $3::text[]) e(entry_id, case_id, tokens)
    on conflict (entry_id) do update set scheme = excluded.scheme, tokens = excluded.tokens`;

interface Outside {
  id: string;
  caseId: string;
  keyId: string;
  text: Buffer;
  wrapped: Buffer;
}

/**
 * Indexes the entries that follow `after` and are not in the index, or were put there by an older scheme: some hundreds,
 * in one transaction, as the owner of the schema.
 * @returns the last one, or null when none is left
 */
export async function indexOldEntries(db: Client, ring: Keyring, after: string): Promise<string | null> {
  await db.query('begin');
  try {
    const { rows } = await db.query<Outside>(OUTSIDE_OF_THE_INDEX, [after, INDEX_SCHEME]);
    const indexed = rows.flatMap(row => {
      const words = wordsIn(ring, row);
      return words === null ? [] : [{ ...row, tokens: `{${textTokens(ring, row.caseId, words).join()}}` }];
    });
    await db.query(INTO_THE_INDEX, [indexed.map(row => row.id), indexed.map(row => row.caseId), indexed.map(row => row.tokens), INDEX_SCHEME]);
    await db.query('commit');
    return rows.at(-1)?.id ?? null;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

/** Null when somebody has tampered with them: the other entries are indexed nevertheless. */
function wordsIn(ring: Keyring, { id, keyId, text, wrapped }: Outside): string | null {
  try {
    const key = ring.has(keyId) ? ring.get(keyId) : ring.unwrap(keyId, wrapped);
    return open(key, { table: 'log_entries', column: 'text', row: id }, text).toString('utf8');
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
