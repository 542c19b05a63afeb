import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import { Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { DocumentDto } from './document.dto';
import { DocumentReview } from './document-review.entity';
import { DocumentSubmission } from './document-submission.entity';
import { DocumentsService } from './documents.service';
import type { NewReviewDto } from './review.dto';

/** The verdict of a reviewer. Who may give it is decided by the database (invariant 14). */
@Injectable()
export class ReviewsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly documents: DocumentsService,
    private readonly receipts: Receipts,
  ) {}

  async judge(documentId: string, body: NewReviewDto): Promise<DocumentDto> {
    return this.receipts.once(
      // the same id again, for another document, is another verdict
      { ...body, ...(body.id && { documentId }) },
      async id => {
        const { verdict, reason = null, errors = [] } = body;
        const { caseId, keyId, state } = await this.documents.locked(documentId);
        const submission = await this.db.findOne(DocumentSubmission, { where: { documentId, recalledAt: IsNull() }, order: { id: 'DESC' } });
        if (!submission || state !== 'submitted') throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.document_move_is_possible' }] });
        const review = { id, submissionId: submission.id, documentId, caseId, keyId, verdict, reason, errors };
        await this.db.insert(DocumentReview, this.db.create(DocumentReview, review));
        return this.documents.read(documentId);
      },
      () => this.documents.read(documentId),
    );
  }
}
