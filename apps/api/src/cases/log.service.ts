import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Keyring } from '#libs/sealing/keyring';
import { INDEX_SCHEME, textTokens } from '#libs/sealing/text-index';
import { Acting } from '../database/acting';
import { SealedWriter } from '../database/sealed-writer';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CaseKeys } from './case-keys';
import type { LogEntryChangesDto, LogEntryDto, NewLogEntryDto } from './log-entry.dto';
import { LogEntry } from './log-entry.entity';
import { INDEX_LOG_ENTRY, WRITE_LOG_ENTRY } from './log-entry.statement';
import { LogOpener } from './log-opener';

@Injectable()
export class LogService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly opener: LogOpener,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly writer: SealedWriter,
    private readonly acting: Acting,
    private readonly keyring: Keyring,
  ) {}

  write(actor: Actor, caseId: string, body: NewLogEntryDto): Promise<LogEntryDto> {
    const { kind, occurredOn, text, minutes, hearingId, pinned = false } = body;
    return this.receipts.once(
      body,
      async id => {
        const keyId = this.keys.remembered(caseId) ?? (await this.keys.of(caseId));
        const sealed = await this.writer.text(keyId, { table: 'log_entries', column: 'text', row: id }, text);
        const author = [actor.userId, authorRole(actor)];
        const index = [INDEX_SCHEME, textTokens(this.keyring, 'log', caseId, text)];
        const written = WRITE_LOG_ENTRY.row(this.db, [id, caseId, keyId, kind, occurredOn, sealed, minutes, ...author, hearingId, pinned, ...index]);
        this.acting.conclude();
        const row = await written;
        if (!row) throw notFound();
        return (await this.opener.open([row]))[0];
      },
      id => this.opener.one(id),
    );
  }

  /** A correction keeps what the entry said before: the history of the row has it. */
  async change(id: string, seen: number, changes: LogEntryChangesDto): Promise<LogEntryDto> {
    const entry = await this.db.findOne(LogEntry, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!entry) throw notFound();
    refuseStale(entry, seen, changes);
    const reworded = changes.text !== undefined && changes.text !== entry.text;
    await this.db.save(Object.assign(entry, changes));
    if (reworded) {
      await INDEX_LOG_ENTRY.rows(this.db, [id, entry.caseId, INDEX_SCHEME, textTokens(this.keyring, 'log', entry.caseId, entry.text)]);
    }
    return this.opener.one(id);
  }
}

/** What an intern writes is marked so, and stays so. */
function authorRole({ roles }: Actor): LogEntry['writtenAs'] {
  if (roles.includes('lawyer')) return 'lawyer';
  return roles.includes('supervisor') ? 'supervisor' : 'intern';
}
