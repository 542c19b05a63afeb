import { Statement } from '../database/statement';

export interface WaitingReviewRow {
  id: string;
  documentId: string;
  caseId: string;
  caseCode: string;
  title: string;
  submittedBy: string;
  submittedAt: string;
  submittedOn: string;
  reviewerId: string;
  fileBy: string | null;
  seenBefore: boolean;
}

/** What waits for my verdict, or for that of somebody I stand in for. $1 me. */
export const WAITING_REVIEWS = new Statement<WaitingReviewRow>(
  'waiting-reviews',
  `select s.id, s.document_id as "documentId", s.case_id as "caseId", c.code as "caseCode", encode(d.title, 'base64') as title,
      s.created_by as "submittedBy", to_char(s.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt",
      s.created_at::date::text as "submittedOn", s.reviewer_id as "reviewerId", d.file_by::text as "fileBy",
      exists (select from version_looks l join document_versions v on v.id = l.version_id
        where v.document_id = d.id and l.user_id = $1) as "seenBefore"
    from document_submissions s join documents d on d.id = s.document_id and d.state = 'submitted' join cases c on c.id = s.case_id
    where s.recalled_at is null and not exists (select from document_reviews r where r.submission_id = s.id)
      and (s.reviewer_id = $1 or exists (select from review_deputies p where p.supervisor_id = s.reviewer_id and p.deputy_id = $1
        and (select current_date) between p.starts_on and p.ends_on))
    order by s.id limit 1000`,
);

/** How many days my last reviews took. $1 me. */
export const MY_TURNAROUNDS = new Statement<{ days: number }>(
  'my-turnarounds',
  `select extract(epoch from r.created_at - s.created_at)::float8 / 86400 as days from document_reviews r
    join document_submissions s on s.id = r.submission_id
    where r.created_by = $1 order by r.created_at desc limit 20`,
);
