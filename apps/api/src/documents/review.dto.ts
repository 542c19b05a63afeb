import { COMMENT_SETTLEMENTS, type CommentSettlement } from '#libs/law/documents/comment-settlement';
import { RECURRING_ERRORS, type RecurringError } from '#libs/law/documents/recurring-error';
import { REVIEW_VERDICTS, type ReviewVerdict } from '#libs/law/documents/review-verdict';
import { Day, Flag, Id, Instant, OneOf, Parts, Several, Text, Whole } from '../http/fields';

const MAX_WORDS = 10_000;

export class NewSubmissionDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true, description: 'Who is to review it; your supervisor of today, when left out.' })
  reviewerId?: string;

  @Text({ max: MAX_WORDS, optional: true })
  note?: string;
}

export class NewReviewDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(REVIEW_VERDICTS, { name: 'ReviewVerdict' })
  verdict: ReviewVerdict;

  @Text({ max: MAX_WORDS, optional: true, description: 'Needed when changes are requested.' })
  reason?: string;

  @Several(RECURRING_ERRORS, { name: 'RecurringError', optional: true })
  errors?: RecurringError[];
}

export class NewReviewCommentDto {
  @Id({ optional: true })
  id?: string;

  @Id()
  versionId: string;

  @Whole({ min: 0, max: 10_000_000, description: 'Where the passage begins in the version, as a position of the editor.' })
  startsAt: number;

  @Whole({ min: 0, max: 10_000_000 })
  endsAt: number;

  @Text({ max: MAX_WORDS })
  text: string;

  @Text({ max: MAX_WORDS, optional: true, description: 'Other words for the passage.' })
  replacement?: string;
}

export class CommentSettlementDto {
  @OneOf(COMMENT_SETTLEMENTS, { name: 'CommentSettlement' })
  settlement: CommentSettlement;

  @Text({ max: MAX_WORDS, optional: true, description: 'Needed when it is answered.' })
  answer?: string;
}

export class ReviewCommentDto {
  @Id()
  id: string;

  @Id()
  versionId: string;

  @Whole({ min: 0, max: 10_000_000, nullable: true, description: 'Where the passage stands now; null when it is gone.' })
  startsAt: number | null;

  @Whole({ min: 0, max: 10_000_000, nullable: true })
  endsAt: number | null;

  @Text({ max: MAX_WORDS, description: 'The words it was made on.' })
  passage: string;

  @Text({ max: MAX_WORDS })
  text: string;

  @Text({ max: MAX_WORDS, nullable: true })
  replacement: string | null;

  @OneOf(COMMENT_SETTLEMENTS, { name: 'CommentSettlement', nullable: true })
  settlement: string | null;

  @Text({ max: MAX_WORDS, nullable: true })
  answer: string | null;

  @Id({ nullable: true })
  settledBy: string | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ReviewCommentListDto {
  @Parts(() => ReviewCommentDto, { max: 10_000 })
  items: ReviewCommentDto[];
}

export class ReviewRoundDto {
  @Id()
  submissionId: string;

  @Id()
  versionId: string;

  @Id()
  submittedBy: string;

  @Instant()
  submittedAt: string;

  @Id()
  reviewerId: string;

  @Text({ max: MAX_WORDS, nullable: true })
  note: string | null;

  @Instant({ nullable: true })
  recalledAt: string | null;

  @OneOf(REVIEW_VERDICTS, { name: 'ReviewVerdict', nullable: true })
  verdict: string | null;

  @Text({ max: MAX_WORDS, nullable: true })
  reason: string | null;

  @Several(RECURRING_ERRORS, { name: 'RecurringError' })
  errors: string[];

  @Id({ nullable: true })
  reviewedBy: string | null;

  @Instant({ nullable: true })
  reviewedAt: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ReviewRoundListDto {
  @Parts(() => ReviewRoundDto, { max: 1_000 })
  items: ReviewRoundDto[];
}

export class WaitingReviewDto {
  @Id({ description: 'The submission.' })
  id: string;

  @Id()
  documentId: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @Text({ max: 300 })
  title: string;

  @Id()
  submittedBy: string;

  @Instant()
  submittedAt: string;

  @Id({ description: 'Who was asked: you, or whom you stand in for.' })
  reviewerId: string;

  @Day({ nullable: true })
  fileBy: string | null;

  @Whole({ min: -100_000, max: 100_000, nullable: true, description: 'Days left once you have taken as long as usual; null when it need not be filed.' })
  daysToSpare: number | null;

  @Flag({ description: 'You have read an earlier version of it.' })
  seenBefore: boolean;
}

export class ReviewInboxDto {
  @Parts(() => WaitingReviewDto, { max: 1_000, description: 'By court risk.' })
  items: WaitingReviewDto[];
}
