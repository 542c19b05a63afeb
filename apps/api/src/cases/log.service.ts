import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { SealedWriter } from '../database/sealed-writer';
import { refuseStale } from '../http/if-match.decorator';
import { decodeCursor, encodeCursor, DATE, type PageQuery, UUID } from '../http/page';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CaseKeys } from './case-keys';
import type { LogPageDto } from './case.dto';
import type { LogEntryChangesDto, LogEntryDto, NewLogEntryDto } from './log-entry.dto';
import { LogEntry } from './log-entry.entity';
import { LOG_ENTRY, LOG_TIMELINE, type LogRow, WRITE_LOG_ENTRY } from './log-timeline.statement';

const LATEST = 20;

@Injectable()
export class LogService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly writer: SealedWriter,
    private readonly acting: Acting,
  ) {}

  async timeline(caseId: string, { after, limit = 25 }: PageQuery): Promise<LogPageDto> {
    const [date, id] = decodeCursor(after, [DATE, UUID]) ?? [null, null];
    const page = await this.page(caseId, date, id, limit);
    // an empty log, or no such case
    if (!page.items.length) await this.keys.of(caseId);
    return page;
  }

  /** The latest entries, on their way when this returns. */
  latest(caseId: string): Promise<LogPageDto> {
    return this.page(caseId, null, null, LATEST);
  }

  private async page(caseId: string, date: string | null, id: string | null, limit: number): Promise<LogPageDto> {
    const { entries } = (await LOG_TIMELINE.row(this.db, [caseId, date, id, limit]))!;
    const last = entries.length === limit ? entries[entries.length - 1] : null;
    return { items: await this.open(entries), next: last && encodeCursor([last.occurredLower, last.id]) };
  }

  write(actor: Actor, caseId: string, body: NewLogEntryDto): Promise<LogEntryDto> {
    const { kind, occurredOn, text, minutes, hearingId, pinned = false } = body;
    return this.receipts.once(
      body,
      async id => {
        const keyId = this.keys.remembered(caseId) ?? (await this.keys.of(caseId));
        const sealed = await this.writer.text(keyId, { table: 'log_entries', column: 'text', row: id }, text);
        const author = [actor.userId, authorRole(actor)];
        const written = WRITE_LOG_ENTRY.row(this.db, [id, caseId, keyId, kind, occurredOn, sealed, minutes, ...author, hearingId, pinned]);
        this.acting.conclude();
        const row = await written;
        if (!row) throw notFound();
        return (await this.open([row]))[0];
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: LogEntryChangesDto): Promise<LogEntryDto> {
    const entry = await this.db.findOne(LogEntry, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!entry) throw notFound();
    refuseStale(entry, seen, changes);
    await this.db.save(Object.assign(entry, changes));
    return this.one(id);
  }

  private async one(id: string): Promise<LogEntryDto> {
    const row = await LOG_ENTRY.row(this.db, [id]);
    if (!row) throw notFound();
    return (await this.open([row]))[0];
  }

  private async open(rows: LogRow[]): Promise<LogEntryDto[]> {
    const opened = await this.sealed.open(rows, { text: { table: 'log_entries', column: 'text', row: 'id' } });
    return opened.map(({ occurredLower: _, ...entry }) => entry);
  }
}

/** What an intern writes is marked so, and stays so. */
function authorRole({ roles }: Actor): LogEntry['writtenAs'] {
  if (roles.includes('lawyer')) return 'lawyer';
  return roles.includes('supervisor') ? 'supervisor' : 'intern';
}
