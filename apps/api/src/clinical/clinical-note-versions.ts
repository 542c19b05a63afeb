import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedReader } from '../database/sealed-reader';
import { Statement } from '../database/statement';
import { notFound } from '../http/problem';
import type { ClinicalNoteVersionDto } from './clinical-note.dto';
import { ClinicalNote } from './clinical-note.entity';
import { ClinicalReads } from './clinical-reads';

/** What a correction replaced: what did not change is null; the text sealed, in base64. */
interface ReplacedRow {
  replacedAt: Date;
  noteId: string;
  text: string | null;
  kind: string | null;
  occurredOn: string | null;
  minutes: number | null;
  minutesChanged: boolean;
}

/** The latest correction first; what a merge wrote corrects nothing. $1 note, $2 how many. */
const CORRECTIONS = new Statement<ReplacedRow>(
  'clinical-corrections',
  `select uuid_extract_timestamp(audit_id) as "replacedAt", subject_id as "noteId",
      encode(decode(substr(before ->> 'text', 3), 'hex'), 'base64') as text, before ->> 'kind' as kind,
      before ->> 'occurred_on' as "occurredOn", (before ->> 'minutes')::int as minutes, before ? 'minutes' as "minutesChanged"
    from row_history where subject_id = $1 and subject = 'clinical_notes' and before ?| '{text,kind,occurred_on,minutes}'
    order by audit_id desc limit $2`,
);
const SHOWN = 100;

/** What a note said before its corrections: each stands in the history of the row, sealed, with what it replaced. */
@Injectable()
export class ClinicalNoteVersions {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly reads: ClinicalReads,
  ) {}

  /** The version before the latest correction first. @throws Problem 404 outside of the care team */
  async of(id: string): Promise<ClinicalNoteVersionDto[]> {
    const note = await this.db.findOneBy(ClinicalNote, { id });
    if (!note) throw notFound();
    await this.reads.ofFile(note.clientId);
    const replaced = await CORRECTIONS.rows(this.db, [id, SHOWN]);
    await this.sealed.open(replaced, { text: { table: 'clinical_notes', column: 'text', row: 'noteId' } });
    let said: Pick<ClinicalNoteVersionDto, 'kind' | 'occurredOn' | 'text' | 'minutes'> = note;
    return replaced.map(before => {
      said = {
        kind: before.kind ?? said.kind,
        occurredOn: before.occurredOn ?? said.occurredOn,
        text: before.text ?? said.text,
        minutes: before.minutesChanged ? before.minutes : said.minutes,
      };
      return { ...said, replacedAt: before.replacedAt.toISOString() };
    });
  }
}
