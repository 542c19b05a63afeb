import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { partialDate } from '#libs/law/partial-date';
import { Reads } from '../audit/reads';
import { decodeCursor, encodeCursor, DATE, UUID } from '../http/page';
import { CaseKeys } from './case-keys';
import type { LogRow } from './log-entry.statement';
import { type LogFilterDto, filterValues } from './log-filter.dto';
import { LogOpener } from './log-opener';
import type { LogMonthDto, LogPageDto, LogPageQuery } from './log-page.dto';
import { END_OF_TIME, LATER_IN_LOG, LOG_MONTHS, LOG_TIMELINE } from './log-timeline.statement';

const LATEST = 20;
const EVERYTHING = [null, null, null, null];

/** The log of a case in pages, both ways from any place in it. */
@Injectable()
export class LogTimeline {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly opener: LogOpener,
    private readonly keys: CaseKeys,
    private readonly reads: Reads,
  ) {}

  async page(caseId: string, query: LogPageQuery): Promise<LogPageDto> {
    const { after, before, month, limit = 25 } = query;
    const filter = [...filterValues(query), query.pinned ? true : null];
    const place = decodeCursor(before, [DATE, UUID], '/before');
    const page = place
      ? await this.later(caseId, place, limit, filter)
      : await this.earlier(caseId, decodeCursor(after, [DATE, UUID]) ?? (month ? endOf(month) : END_OF_TIME), limit, filter);
    // an empty log, or no such case
    if (page.items.length) await this.reads.ofCase(caseId);
    else await this.keys.of(caseId);
    return page;
  }

  /** The latest entries, on their way when this returns. */
  async latest(caseId: string): Promise<LogPageDto> {
    const rows = await this.rowsBefore(caseId, END_OF_TIME, LATEST, EVERYTHING);
    return { items: await this.opener.open(rows), next: cursorBehind(rows, LATEST), previous: null };
  }

  async months(caseId: string, query: LogFilterDto): Promise<LogMonthDto[]> {
    const months = await LOG_MONTHS.rows(this.db, [caseId, ...filterValues(query), null]);
    if (!months.length) await this.keys.of(caseId);
    return months;
  }

  private async earlier(caseId: string, place: string[], limit: number, filter: unknown[]): Promise<LogPageDto> {
    const [rows, later] = await Promise.all([
      this.rowsBefore(caseId, place, limit, filter),
      place === END_OF_TIME ? [] : this.rowsAfter(caseId, place, 1, filter),
    ]);
    const previous = later.length ? encodeCursor(rows.length ? [rows[0].occurredLower, rows[0].id] : place) : null;
    return { items: await this.opener.open(rows), next: cursorBehind(rows, limit), previous };
  }

  private async later(caseId: string, place: string[], limit: number, filter: unknown[]): Promise<LogPageDto> {
    const rows = await this.rowsAfter(caseId, place, limit, filter);
    const previous = cursorBehind(rows, limit);
    const next = rows.length ? encodeCursor([rows[0].occurredLower, rows[0].id]) : null;
    return { items: await this.opener.open(rows.reverse()), next, previous };
  }

  private async rowsBefore(caseId: string, place: string[], limit: number, filter: unknown[]): Promise<LogRow[]> {
    return (await LOG_TIMELINE.row(this.db, [caseId, ...place, limit, ...filter]))!.entries;
  }

  private async rowsAfter(caseId: string, place: string[], limit: number, filter: unknown[]): Promise<LogRow[]> {
    return (await LATER_IN_LOG.row(this.db, [caseId, ...place, limit, ...filter]))!.entries;
  }
}

/** The place right behind the last entry of a month. */
function endOf(month: string): string[] {
  return [partialDate(month).upper!, END_OF_TIME[1]];
}

function cursorBehind(rows: LogRow[], limit: number): string | null {
  const last = rows.length === limit ? rows[rows.length - 1] : null;
  return last && encodeCursor([last.occurredLower, last.id]);
}
