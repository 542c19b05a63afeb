import type { Pool } from 'pg';
import { reminderStep, type UnjudgedSubmission } from '#libs/law/documents/review-reminder';

interface Row extends UnjudgedSubmission {
  submissionId: string;
  reminded: number;
}

const UNJUDGED = `select submission_id as "submissionId", reminded, reviewable, days, working_days as "workingDays", days_to_file as "daysToFile", took
  from app.unjudged_submissions()`;

/** Tells whom it concerns that a review waits too long: each step of a submission once, by as many servers as there are. */
export class ReviewReminders {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async tell(): Promise<void> {
    const { rows } = await this.pool.query<Row>(UNJUDGED);
    for (const { submissionId, reminded, ...waiting } of rows) {
      const step = reminderStep(waiting);
      if (step > reminded) await this.pool.query('select app.tell_of_waiting_review($1, $2)', [submissionId, step]);
    }
  }
}
