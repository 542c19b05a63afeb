import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Reads } from '../audit/reads';
import type { DocumentVersionDto } from './document.dto';
import { DocumentWordsService, versionShown } from './document-words.service';

const LOOK = `insert into version_looks (version_id, case_id) values ($1, $2) on conflict do nothing`;

/** Reads a version, and remembers that it was read: the next time its reader is shown what changed since. */
@Injectable()
export class VersionReader {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly words: DocumentWordsService,
    private readonly reads: Reads,
  ) {}

  async read(id: string): Promise<DocumentVersionDto> {
    const version = await this.words.version(id);
    await this.db.query(LOOK, [id, version.caseId]);
    await this.reads.ofCase(version.caseId);
    return versionShown(version);
  }
}
