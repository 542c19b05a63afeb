import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { decodeCursor, DATE, encodeCursor, UUID } from '../http/page';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CareTeam } from './care-team';
import type { ClinicalNoteChangesDto, ClinicalNoteDto, ClinicalNotePageDto, ClinicalNoteQuery, NewClinicalNoteDto } from './clinical-note.dto';
import { ClinicalNote } from './clinical-note.entity';
import { ClinicalReads } from './clinical-reads';

@Injectable()
export class ClinicalNotesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly team: CareTeam,
    private readonly reads: ClinicalReads,
    private readonly receipts: Receipts,
  ) {}

  /** The latest first. @throws Problem 404 outside of the care team */
  async list(clientId: string, { kind, after, limit = 25 }: ClinicalNoteQuery): Promise<ClinicalNotePageDto> {
    await this.team.stands(clientId);
    await this.reads.ofFile(clientId);
    const found = this.db.createQueryBuilder(ClinicalNote, 'n').where('n.client_id = :clientId', { clientId });
    const place = decodeCursor(after, [DATE, UUID]);
    if (place) found.andWhere('(n.occurred_lower, n.id) < (:day::date, :id::uuid)', { day: place[0], id: place[1] });
    if (kind) found.andWhere('n.kind = :kind', { kind });
    const notes = await found.orderBy('n.occurred_lower', 'DESC').addOrderBy('n.id', 'DESC').take(limit).getMany();
    const last = notes.length === limit ? notes[limit - 1] : null;
    return { items: notes.map(shown), next: last && encodeCursor([last.occurredLower, last.id]) };
  }

  async write(clientId: string, body: NewClinicalNoteDto): Promise<ClinicalNoteDto> {
    const keyId = await this.team.key(clientId);
    return this.receipts.once(
      body,
      async id => {
        const { kind, occurredOn, minutes = null, text, serviceId = null } = body;
        await this.db.insert(ClinicalNote, this.db.create(ClinicalNote, { id, clientId, keyId, kind, occurredOn, minutes, text, serviceId }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** A correction keeps what the note said before: the history of the row has it. */
  async change(actor: Actor, id: string, seen: number, changes: ClinicalNoteChangesDto): Promise<ClinicalNoteDto> {
    const note = await this.db.findOne(ClinicalNote, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!note) throw notFound();
    if (note.createdBy !== actor.userId) throw broken('only_its_author_corrects_a_clinical_note');
    refuseStale(note, seen, changes);
    await this.db.save(Object.assign(note, changes));
    return this.one(id);
  }

  private async one(id: string): Promise<ClinicalNoteDto> {
    const note = await this.db.findOneBy(ClinicalNote, { id });
    if (!note) throw notFound();
    return shown(note);
  }
}

const shown = ({ keyId: _, occurredLower: __, createdBy, createdAt, ...note }: ClinicalNote): ClinicalNoteDto => ({
  ...note,
  authorId: createdBy,
  createdAt: createdAt.toISOString(),
});
