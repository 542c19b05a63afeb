import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import { computeDueDate, type Term } from '#libs/law/deadlines/compute-due-date';
import type { DeadlineComputation } from '#libs/law/deadlines/deadline-computation';
import { WorkingCalendar } from '#libs/law/deadlines/working-calendar';
import { SpecialDayRow } from './special-day.entity';

/** Last days by the rules and holidays as they are on record now. */
@Injectable()
export class DueDates {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async of(rule: Term, triggerOn: string): Promise<DeadlineComputation> {
    return computeDueDate(rule, triggerOn, await this.calendar());
  }

  /** For several computations: holidays are read once. */
  async calendar(): Promise<WorkingCalendar> {
    const days = await this.db.find(SpecialDayRow, { select: { day: true, kind: true, occasion: true }, where: { voidedAt: IsNull() } });
    return new WorkingCalendar(days);
  }
}
