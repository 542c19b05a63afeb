import { Statement } from '../database/statement';
import type { PendingRow } from './pending-row';

const ASKED_OF_ME = `(s.reviewer_id = $1 or exists (select from review_deputies p where p.supervisor_id = s.reviewer_id and p.deputy_id = $1
  and (select current_date) between p.starts_on and p.ends_on))`;
const AUTHOR_ON_THE_TEAM = `exists (select from assignments a where a.case_id = s.case_id and a.user_id = s.created_by
  and (select current_date) between a.starts_on and a.ends_on)`;
const MY_CASES = (roles: string) => `select k.case_id from case_access k where k.user_id = $1 and k.basis = 'team' and k.role in (${roles})
  and k.open and (select current_date) between k.valid_from and k.valid_to`;

/**
 * Documents that wait for me: to be reviewed by me or for somebody I stand in for; back with changes requested, mine as
 * whoever submitted it, and the lead's where he is not on the team (any more); approved in my cases and not filed, where I may
 * file. $1 me.
 */
export const WAITING_DOCUMENTS = new Statement<PendingRow>(
  'waiting-documents',
  `with mine as (
      select 'review' as kind, s.document_id, null::int as "openComments"
        from document_submissions s join documents d on d.id = s.document_id and d.state = 'submitted'
        where s.recalled_at is null and not exists (select from document_reviews r where r.submission_id = s.id) and ${ASKED_OF_ME}
          and (select app.has_role('supervisor'))
      union all
      select 'changes_requested', s.document_id, (select count(*)::int from review_comments o where o.document_id = s.document_id and o.settlement is null)
        from document_submissions s join documents d on d.id = s.document_id and d.state = 'changes_requested'
        where not exists (select from document_submissions later where later.document_id = s.document_id and later.created_at > s.created_at)
          and (s.created_by = $1 or (not ${AUTHOR_ON_THE_TEAM} and s.case_id in (${MY_CASES(`'lead'`)})))
      union all
      select 'approved_document', d.id, null from documents d
        where d.state = 'approved' and d.case_id in (${MY_CASES(`'lead', 'counsel'`)})
          and (select app.has_role('lawyer') or app.has_role('supervisor'))
    )
  select m.kind, d.id, d.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      null as "startsAt", null as zone, null as purpose, encode(d.title, 'base64') as text, null as "ruleName", d.file_by::text as "dueOn",
      d.version, m."openComments"
    from mine m join documents d on d.id = m.document_id
      join cases c on c.id = d.case_id and c.open
      join case_narratives n on n.case_id = d.case_id
      join data_keys w on w.id = d.key_id and w.wrapped is not null
    order by d.file_by nulls last, d.id limit 200`,
);
