import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { broken, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { DocumentDto } from './document.dto';
import { DocumentSubmission } from './document-submission.entity';
import { DocumentWordsService } from './document-words.service';
import { DocumentsService } from './documents.service';
import type { NewSubmissionDto, ReviewRoundDto } from './review.dto';
import { ROUNDS_OF } from './review-rounds.statement';
import { SealedReader } from '../database/sealed-reader';

const MY_SUPERVISOR = `select supervisor_id as "supervisorId" from supervisions where supervisee_id = $1 and current_date between starts_on and ends_on`;

/** Giving a document to a supervisor, and taking it back. */
@Injectable()
export class SubmissionsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly documents: DocumentsService,
    private readonly words: DocumentWordsService,
    private readonly receipts: Receipts,
    private readonly sealed: SealedReader,
  ) {}

  async submit({ userId }: Actor, documentId: string, body: NewSubmissionDto): Promise<DocumentDto> {
    return this.receipts.once(
      // the same id again, for another document, is another submission
      { ...body, ...(body.id && { documentId }) },
      async id => {
        const document = await this.documents.locked(documentId);
        const reviewerId = body.reviewerId ?? (await this.supervisorOf(userId));
        const { caseId, keyId } = document;
        const { id: versionId } = await this.words.keep(document);
        const submission = { id, documentId, caseId, keyId, versionId, reviewerId, note: body.note ?? null, recalledAt: null };
        await this.db.insert(DocumentSubmission, this.db.create(DocumentSubmission, submission));
        return this.documents.read(documentId);
      },
      () => this.documents.read(documentId),
    );
  }

  /** Takes back what nobody has judged yet. */
  async recall(documentId: string): Promise<DocumentDto> {
    await this.documents.locked(documentId);
    const submission = await this.db.findOne(DocumentSubmission, { where: { documentId, recalledAt: IsNull() }, order: { id: 'DESC' } });
    if (!submission) throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.document_move_is_possible' }] });
    await this.db.save(Object.assign(submission, { recalledAt: new Date() }));
    return this.documents.read(documentId);
  }

  /** Every submission of a document and what was decided about it, the first one first. */
  async rounds(documentId: string): Promise<ReviewRoundDto[]> {
    await this.documents.read(documentId);
    const rows = await ROUNDS_OF.rows(this.db, [documentId]);
    await this.sealed.open(rows, {
      note: { table: 'document_submissions', column: 'note', row: 'submissionId' },
      reason: { table: 'document_reviews', column: 'reason', row: 'reviewId' },
    });
    return rows.map(({ reviewId: _, ...round }) => round);
  }

  private async supervisorOf(userId: string): Promise<string> {
    const [found] = await this.db.query(MY_SUPERVISOR, [userId]);
    if (!found) throw broken('reviewer_is_named', '/reviewerId');
    return found.supervisorId;
  }
}
