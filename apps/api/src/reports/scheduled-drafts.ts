import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { officeDay } from '#libs/law/office-day';
import { planOf } from '#libs/reports/report-definition';
import { Acting } from '../database/acting';
import { ReportRun } from './report-run.entity';
import { SavedReport } from './saved-report.entity';

/** What has ended is asked for once: whoever marks it first, of as many servers as there are. $1 report */
const MARK = `
  update reports set scheduled_for = app.last_period_end(schedule, current_date)
    where id = $1 and voided_at is null and schedule is not null and scheduled_for < app.last_period_end(schedule, current_date) returning id`;

/** Asks for the draft of a report whose time has come, as who saved it. */
@Injectable()
export class ScheduledDrafts {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
  ) {}

  ask(reportId: string, userId: string): Promise<void> {
    return this.acting.as({ userId, standing: 'full' } as Actor, async () => {
      const [marked] = await this.db.query(MARK, [reportId]);
      if (!marked.length) return;
      const { definition } = await this.db.findOneByOrFail(SavedReport, { id: reportId });
      const { plan, leftOut } = planOf(definition, [...INDICATORS.values()], officeDay());
      if (plan.lines.length) await this.db.insert(ReportRun, { reportId, plan: plan as object, leftOut, lines: plan.lines.length, scheduled: true });
    });
  }
}
