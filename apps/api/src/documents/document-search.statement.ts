import { Statement } from '../database/statement';
import { metIn } from '../word-index/token-match';

/** Its words still sealed, in base64: those of the draft, or, where these lack a word, of the newest version. */
export interface MetDocument {
  id: string;
  caseId: string;
  caseCode: string;
  kind: string;
  state: string;
  title: string;
  draft: string | null;
  versionId: string | null;
  version: string | null;
}

/** Documents that have a token for every word, of some cases, those written last first. $1 to $4 tokens, as `metIn` has them; $5 how many. */
export const SEARCH_DOCUMENTS = new Statement<MetDocument>(
  'search-documents',
  `with ${metIn('document_tokens', 't.document_id, t.part')},
    found as materialized (
      select m.document_id, m.by_draft, w.updated_at
        from (select document_id, bool_or(part = 'draft') as by_draft from met group by 1) m join document_drafts w on w.document_id = m.document_id
        order by w.updated_at desc, m.document_id desc limit $5)
  select d.id, d.case_id as "caseId", (select c.code from cases c where c.id = d.case_id) as "caseCode", d.kind, d.state,
      encode(d.title, 'base64') as title,
      case when f.by_draft then (select encode(w.content, 'base64') from document_drafts w where w.document_id = d.id) end as draft,
      v.id as "versionId", encode(v.content, 'base64') as version
    from found f join documents d on d.id = f.document_id
      left join lateral (select id, content from document_versions where document_id = d.id and not f.by_draft order by number desc limit 1) v on true
    order by f.updated_at desc, f.document_id desc`,
);
