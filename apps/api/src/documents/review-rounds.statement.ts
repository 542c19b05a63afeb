import { Statement } from '../database/statement';
import type { ReviewRoundDto } from './review.dto';

export interface ReviewRoundRow extends ReviewRoundDto {
  reviewId: string | null;
}

const MOMENT = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The rounds of a document, their words sealed, the first one first. $1 the document. */
export const ROUNDS_OF = new Statement<ReviewRoundRow>(
  'review-rounds',
  `select s.id as "submissionId", s.version_id as "versionId", s.created_by as "submittedBy", ${MOMENT('s.created_at')} as "submittedAt",
      s.reviewer_id as "reviewerId", encode(s.note, 'base64') as note, ${MOMENT('s.recalled_at')} as "recalledAt",
      r.id as "reviewId", r.verdict, encode(r.reason, 'base64') as reason, coalesce(r.errors, '{}') as errors,
      r.created_by as "reviewedBy", ${MOMENT('r.created_at')} as "reviewedAt", s.version
    from document_submissions s left join document_reviews r on r.submission_id = s.id
    where s.document_id = $1 order by s.id`,
);
