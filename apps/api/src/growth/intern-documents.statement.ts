import { Statement } from '../database/statement';
import type { InternDocumentDto } from './growth.dto';

/**
 * Documents that somebody wrote in as an intern, the newest first; which ones they are, where I see their case: the policy
 * of documents decides. $1 who, $2/$3 first and last day or null.
 */
export const INTERN_DOCUMENTS = new Statement<InternDocumentDto>(
  'intern-documents',
  `select d.id, d.case_id as "caseId", encode(d.title, 'base64') as title, d.kind, d.state, w.started_on::text as "startedOn",
      w.submitted_on::text as "submittedOn", w.approved_on::text as "approvedOn", w.filed_on::text as "filedOn", w.rounds
    from app.intern_documents_of($1, $2, $3) w left join documents d on d.id = w.document_id
    order by w.started_on desc, w.document_id desc limit 2000`,
);
