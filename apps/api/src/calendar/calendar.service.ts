import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { daysBetween } from '#libs/law/calendar';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { DATE, decodeCursor, encodeCursor, MOMENT, UUID } from '../http/page';
import { invalid } from '../http/problem';
import type { CalendarPageDto, CalendarQuery } from './calendar.dto';
import type { CalendarDeadlinePageDto } from './calendar-deadline.dto';
import { CALENDAR } from './calendar.statement';
import { CALENDAR_DEADLINES } from './deadlines.statement';
import type { PostponementCountListDto, PostponementQuery } from './postponement.dto';
import { POSTPONEMENTS_IN_SIGHT, POSTPONEMENTS_OF_ALL } from './postponements.statement';

/** Six weeks: what a month shows at most. */
const MAX_DAYS = 42;
const MAX_DAYS_COUNTED = 3_660;

@Injectable()
export class CalendarService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly acting: Acting,
  ) {}

  async hearings({ from, to, userId, officeId, bodyId, after, limit = 100 }: CalendarQuery): Promise<CalendarPageDto> {
    refuseLongPeriod(from, to, MAX_DAYS);
    const [startsAt, id] = decodeCursor(after, [MOMENT, UUID]) ?? [null, null];
    const found = CALENDAR.rows(this.db, [from, to, userId ?? null, officeId ?? null, bodyId ?? null, startsAt, id, limit]);
    this.acting.conclude();
    const rows = await found;
    const last = rows.length === limit ? rows[rows.length - 1] : null;
    return {
      items: await this.sealed.open(rows, { caseTitle: { table: 'case_narratives', column: 'title', row: 'caseId' } }),
      next: last && encodeCursor([last.startsAt, last.id]),
    };
  }

  async deadlines({ from, to, userId, officeId, bodyId, after, limit = 100 }: CalendarQuery): Promise<CalendarDeadlinePageDto> {
    refuseLongPeriod(from, to, MAX_DAYS);
    const [dueOn, id] = decodeCursor(after, [DATE, UUID]) ?? [null, null];
    const items = await CALENDAR_DEADLINES.rows(this.db, [from, to, userId ?? null, officeId ?? null, bodyId ?? null, dueOn, id, limit]);
    const last = items.length === limit ? items[items.length - 1] : null;
    return { items, next: last && encodeCursor([last.dueOn, last.id]) };
  }

  async postponements({ roles }: Actor, { from, to, officeId }: PostponementQuery): Promise<PostponementCountListDto> {
    refuseLongPeriod(from, to, MAX_DAYS_COUNTED);
    const counts = roles.includes('director') ? POSTPONEMENTS_OF_ALL : POSTPONEMENTS_IN_SIGHT;
    return { items: await counts.rows(this.db, [from, to, officeId ?? null]) };
  }
}

/** @throws Problem 400 when it ends before it begins, or lasts longer */
function refuseLongPeriod(from: string, to: string, days: number): void {
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > days) throw invalid([{ pointer: '/to', key: 'field.period', params: { max: days } }]);
}
