import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecurringError } from '#libs/law/documents/recurring-error';
import type { ReviewVerdict } from '#libs/law/documents/review-verdict';
import { Sealed } from '#libs/sealing/sealed-column';

/** What a reviewer decided about a submission. */
@Entity('document_reviews')
export class DocumentReview {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  submissionId: string;

  @Column('uuid')
  documentId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  verdict: ReviewVerdict;

  @Sealed({ nullable: true })
  reason: string | null;

  @Column('text', { array: true })
  errors: RecurringError[];

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
