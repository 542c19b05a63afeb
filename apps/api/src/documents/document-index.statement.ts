import { Statement } from '../database/statement';

/**
 * Puts the words of a document into the index in place of what they were; writes nothing where they have the same stems.
 * $1 document, $2 whether of the draft or the version, $3 case, $4 scheme, $5 tokens.
 */
export const INDEX_DOCUMENT = new Statement<object>(
  'index-document',
  `insert into document_tokens (document_id, part, case_id, scheme, tokens) values ($1, $2, $3, $4, $5::bigint[])
    on conflict (document_id, part) do update set scheme = excluded.scheme, tokens = excluded.tokens
      where (document_tokens.scheme, document_tokens.tokens) is distinct from (excluded.scheme, excluded.tokens)`,
);

/** The newest version says what the draft says at that moment. $1 document. */
export const INDEX_VERSION = new Statement<object>(
  'index-version',
  `insert into document_tokens (document_id, part, case_id, scheme, tokens)
    select document_id, 'version', case_id, scheme, tokens from document_tokens where document_id = $1 and part = 'draft'
    on conflict (document_id, part) do update set scheme = excluded.scheme, tokens = excluded.tokens`,
);
