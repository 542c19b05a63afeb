import type { IndexedTexts, OldText } from '../word-index/indexed-texts';
import { searchedText, textOfContent } from './document-text';

interface OldWords extends OldText {
  title: Buffer;
  /** Of which row the words are. */
  of: string;
  content: Buffer;
}

/** Sixty pages each, at worst. */
const AT_ONCE = 20;

/** Whoever writes, retitles or submits a document locks it first, so nothing of it changes while it is locked here. */
const outside = (part: string, there: string): string => `
  select d.id from documents d join data_keys k on k.id = d.key_id and k.wrapped is not null
    where d.id > $1 and ${there}
      and not exists (select from document_tokens t where t.document_id = d.id and t.part = '${part}' and t.scheme = $2)
    order by d.id limit ${AT_ONCE} for no key update of d for share of k`;

const put = (part: string): string => `
  insert into document_tokens (document_id, part, case_id, scheme, tokens)
    select document_id, '${part}', case_id, $4, tokens::bigint[] from unnest($1::uuid[], $2::uuid[], $3::text[]) d(document_id, case_id, tokens)
    on conflict (document_id, part) do update set scheme = excluded.scheme, tokens = excluded.tokens`;

const words =
  (table: string): IndexedTexts<OldWords>['words'] =>
  ({ id, title, of, content }, open) =>
    searchedText(open({ table: 'documents', column: 'title', row: id }, title), textOfContent(open({ table, column: 'content', row: of }, content)) ?? '');

/** What is being written, for whatever puts into its index what is not there. */
export const INDEXED_DRAFTS: IndexedTexts<OldWords> = {
  where: 'document',
  outside: outside('draft', 'true'),
  texts: `
    select d.id, d.case_id as "caseId", d.key_id as "keyId", k.wrapped, d.title, d.id as "of", w.content
      from documents d join data_keys k on k.id = d.key_id join document_drafts w on w.document_id = d.id where d.id = any ($1)`,
  put: put('draft'),
  words: words('document_drafts'),
};

/** The newest versions. */
export const INDEXED_VERSIONS: IndexedTexts<OldWords> = {
  where: 'document',
  outside: outside('version', 'exists (select from document_versions v where v.document_id = d.id)'),
  texts: `
    select distinct on (d.id) d.id, d.case_id as "caseId", d.key_id as "keyId", k.wrapped, d.title, v.id as "of", v.content
      from documents d join data_keys k on k.id = d.key_id join document_versions v on v.document_id = d.id where d.id = any ($1)
      order by d.id, v.number desc`,
  put: put('version'),
  words: words('document_versions'),
};
