import { Statement } from '../database/statement';
import type { PendingRow } from './pending-row';

/** Me, and those I stand in for. */
const ASKED = `array(select $1::uuid union select p.supervisor_id from review_deputies p where p.deputy_id = $1
  and (select current_date) between p.starts_on and p.ends_on)`;
const ON_THE_TEAM = (caseId: string, userId: string) => `exists (select from assignments a where a.case_id = ${caseId} and a.user_id = ${userId}
  and (select current_date) between a.starts_on and a.ends_on)`;
const MY_CASES = (...roles: string[]) => `(select k.case_id from case_access k where k.user_id = $1 and k.basis = 'team'
  and k.role in (${roles.map(role => `'${role}'`).join(', ')}) and k.open and (select current_date) between k.valid_from and k.valid_to)`;

const TO_REVIEW = `
  select 'review' as kind, s.document_id, null::int as "openComments"
    from document_submissions s join documents d on d.id = s.document_id and d.state = 'submitted'
    where s.recalled_at is null and s.reviewer_id = any (${ASKED}) and (select app.has_role('supervisor'))
      and not exists (select from document_reviews r where r.submission_id = s.id)`;

/** With whoever submitted it; with the lead where he is not on the team (any more). */
const CAME_BACK = `
  select 'changes_requested', d.id, (select count(*)::int from review_comments o where o.document_id = d.id and o.settlement is null)
    from documents d join document_submissions s on s.document_id = d.id
    where d.state = 'changes_requested'
      and not exists (select from document_submissions later where later.document_id = d.id and later.created_at > s.created_at)
      and (s.created_by = $1 or (d.case_id in ${MY_CASES('lead')} and not ${ON_THE_TEAM('d.case_id', 's.created_by')}))`;

/** With whoever wrote in it; with the lead where none of them is on the team (any more). */
const UNFINISHED = `
  select 'draft', d.id, null from documents d
    where d.state = 'draft' and d.file_by <= current_date + 14 and d.case_id in ${MY_CASES('lead', 'counsel', 'intern')}
      and (exists (select from document_writers w where w.document_id = d.id and w.user_id = $1)
        or (d.case_id in ${MY_CASES('lead')}
          and not exists (select from document_writers w where w.document_id = d.id and ${ON_THE_TEAM('d.case_id', 'w.user_id')})))`;

const TO_FILE = `
  select 'approved_document', d.id, null from documents d
    where d.state = 'approved' and d.case_id in ${MY_CASES('lead', 'counsel')} and (select app.has_role('lawyer') or app.has_role('supervisor'))`;

/** Documents that wait for me: to be reviewed, to be written anew or to the end, to be filed. $1 me. */
export const WAITING_DOCUMENTS = new Statement<PendingRow>(
  'waiting-documents',
  `with mine as (${[TO_REVIEW, CAME_BACK, UNFINISHED, TO_FILE].join(' union all ')})
  select m.kind, d.id, d.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      null as "startsAt", null as zone, null as purpose, encode(d.title, 'base64') as text, null as "ruleName", d.file_by::text as "dueOn",
      d.version, m."openComments"
    from mine m join documents d on d.id = m.document_id
      join cases c on c.id = d.case_id and c.open
      join case_narratives n on n.case_id = d.case_id
      join data_keys w on w.id = d.key_id and w.wrapped is not null
    order by d.file_by nulls last, d.id limit 200`,
);
