import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { RecordEntryDto, RecordPageDto } from '../audit/record-entry.dto';
import { Statement } from '../database/statement';
import { decodeCursor, encodeCursor, MOMENT, type PageQuery, UUID } from '../http/page';
import { CareTeam } from './care-team';

/**
 * The latest first, of the client and of whom he was merged with; that a merge put a row under his name is nobody's
 * writing. $1 client, $2/$3 keys of the one before or null, $4 how many.
 */
const RECORD_OF_FILE = new Statement<RecordEntryDto>(
  'record-of-clinical-file',
  `select e.id, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor_id as "actorId", e.act, e.subject as part,
      null as "caseCode"
    from audit_entries e
    where e.client_id = any (array(select $1::uuid union select from_id from client_merges where survivor_id = $1 and confirmed_at is not null))
      and not coalesce(e.fields <@ '{client_id}', false) and e.subject = any ('{clinical_files,clinical_notes,assessments}'::text[])
      and ($2::timestamptz is null or (e.at, e.id) < ($2::timestamptz, $3::uuid)) order by e.at desc, e.id desc limit $4`,
);

/** Who looked into a clinical file and who wrote in it, never what it says: for the care team alone. */
@Injectable()
export class ClinicalRecord {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly team: CareTeam,
  ) {}

  async of(clientId: string, { limit = 25, after }: PageQuery): Promise<RecordPageDto> {
    await this.team.stands(clientId);
    const [at, before] = decodeCursor(after, [MOMENT, UUID]) ?? [null, null];
    const items = await RECORD_OF_FILE.rows(this.db, [clientId, at, before, limit]);
    const last = items.length === limit ? items[limit - 1] : null;
    return { items, next: last && encodeCursor([last.at, last.id]) };
  }
}
