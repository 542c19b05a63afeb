import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Reads } from '../audit/reads';
import { SealedReader } from '../database/sealed-reader';
import { LogOpener } from './log-opener';
import type { LogVersionDto } from './log-version.dto';
import { LOG_CORRECTIONS } from './log-versions.statement';

const SHOWN = 100;

/** What an entry said before its corrections: each stands in the history of the row, sealed, with what it replaced. */
@Injectable()
export class LogVersions {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly opener: LogOpener,
    private readonly sealed: SealedReader,
    private readonly reads: Reads,
  ) {}

  /** The version before the latest correction first. */
  async of(id: string): Promise<LogVersionDto[]> {
    const { caseId, kind, occurredOn, text, minutes, authorId } = await this.opener.one(id);
    await this.reads.ofCase(caseId);
    const replaced = await LOG_CORRECTIONS.rows(this.db, [id, SHOWN]);
    await this.sealed.open(replaced, { text: { table: 'log_entries', column: 'text', row: 'entryId' } });
    let said = { kind, occurredOn, text, minutes };
    return replaced.map(before => {
      said = {
        kind: before.kind ?? said.kind,
        occurredOn: before.occurredOn ?? said.occurredOn,
        text: before.text ?? said.text,
        minutes: before.minutesChanged ? before.minutes : said.minutes,
      };
      return { ...said, replacedAt: before.replacedAt.toISOString(), replacedBy: authorId };
    });
  }
}
