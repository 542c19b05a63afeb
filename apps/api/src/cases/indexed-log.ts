import type { IndexedTexts, OldText } from '../word-index/indexed-texts';

const AT_ONCE = 200;

/** The log, for whatever puts into its index what is not there. */
export const INDEXED_LOG: IndexedTexts<OldText & { text: Buffer }> = {
  where: 'log',
  outside: `
    select e.id from log_entries e join data_keys k on k.id = e.key_id and k.wrapped is not null
      where e.id > $1 and not exists (select from log_tokens t where t.entry_id = e.id and t.scheme = $2)
      order by e.id limit ${AT_ONCE} for no key update of e for share of k`,
  texts: `
    select e.id, e.case_id as "caseId", e.key_id as "keyId", e.text, k.wrapped
      from log_entries e join data_keys k on k.id = e.key_id where e.id = any ($1)`,
  put: `
    insert into log_tokens (entry_id, case_id, scheme, tokens)
      select entry_id, case_id, $4, tokens::bigint[] from unnest($1::uuid[], $2::uuid[], $3::text[]) e(entry_id, case_id, tokens)
      on conflict (entry_id) do update set scheme = excluded.scheme, tokens = excluded.tokens`,
  words: ({ id, text }, open) => open({ table: 'log_entries', column: 'text', row: id }, text),
};
