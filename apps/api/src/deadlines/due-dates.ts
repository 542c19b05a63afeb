import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { computeDueDate } from '#libs/law/deadlines/compute-due-date';
import type { DeadlineComputation } from '#libs/law/deadlines/deadline-computation';
import { WorkingCalendar } from '#libs/law/deadlines/working-calendar';
import type { DeadlineRule } from './deadline-rule.entity';
import { SpecialDayRow } from './special-day.entity';

/** Last days by the rules and holidays as they are on record now. */
@Injectable()
export class DueDates {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async of(rule: DeadlineRule, triggerOn: string): Promise<DeadlineComputation> {
    const calendar = new WorkingCalendar(await this.db.find(SpecialDayRow, { select: { day: true, kind: true, occasion: true } }));
    return computeDueDate(rule, triggerOn, calendar);
  }
}
