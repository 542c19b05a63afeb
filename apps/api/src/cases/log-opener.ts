import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedReader } from '../database/sealed-reader';
import { notFound } from '../http/problem';
import type { LogEntryDto } from './log-entry.dto';
import { LOG_ENTRY, type LogRow } from './log-entry.statement';

/** Log entries with their texts opened. */
@Injectable()
export class LogOpener {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
  ) {}

  /** @throws Problem 404 when there is no such entry for this actor */
  async one(id: string): Promise<LogEntryDto> {
    const row = await LOG_ENTRY.row(this.db, [id]);
    if (!row) throw notFound();
    return (await this.open([row]))[0];
  }

  async open<Row extends LogRow>(rows: Row[]): Promise<Omit<Row, 'occurredLower'>[]> {
    const opened = await this.sealed.open<LogRow>(rows, { text: { table: 'log_entries', column: 'text', row: 'id' } });
    return (opened as Row[]).map(({ occurredLower: _, ...entry }) => entry);
  }
}
