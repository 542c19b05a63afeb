import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { byCourtRisk, daysToSpare, usualTurnaround } from '#libs/law/documents/review-order';
import { officeDay } from '#libs/law/office-day';
import { SealedReader } from '../database/sealed-reader';
import type { WaitingReviewDto } from './review.dto';
import { MY_TURNAROUNDS, WAITING_REVIEWS } from './review-inbox.statement';

/** What waits for a reviewer, what would be late first. */
@Injectable()
export class ReviewInbox {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
  ) {}

  async of({ userId }: Actor): Promise<WaitingReviewDto[]> {
    const [waiting, took] = await Promise.all([WAITING_REVIEWS.rows(this.db, [userId]), MY_TURNAROUNDS.rows(this.db, [userId])]);
    await this.sealed.open(waiting, { title: { table: 'documents', column: 'title', row: 'documentId' } });
    const usual = usualTurnaround(took.map(({ days }) => days));
    const today = officeDay();
    return byCourtRisk(waiting, today, usual).map(one => {
      const { submittedOn: _, ...row } = one;
      const spare = daysToSpare(one, today, usual);
      return { ...row, daysToSpare: spare && Math.floor(spare) };
    });
  }
}
