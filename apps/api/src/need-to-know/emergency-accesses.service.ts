import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, LessThan } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { ERASED } from '#libs/sealing/erased';
import { SealedWriter } from '../database/sealed-writer';
import { decodeCursor, encodeCursor, type PageQuery, UUID } from '../http/page';
import { broken, forbidden, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { EmergencyAccessDto, EmergencyAccessPageDto, NewEmergencyAccessDto } from './emergency-access.dto';
import { EmergencyAccess } from './emergency-access.entity';

const WORDS_OF_A_REASON = 3;

/** Opening one case for a few hours, to read. Who is told of it, and when it ends, is the database's business. */
@Injectable()
export class EmergencyAccessesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedWriter,
    private readonly receipts: Receipts,
  ) {}

  /** @throws Problem 404 for a case that is not there as for one that this actor may not open so */
  open(actor: Actor, body: NewEmergencyAccessDto): Promise<EmergencyAccessDto> {
    const { caseId, caseCode, reason } = body;
    if (!caseId === !caseCode) throw broken('either_the_code_or_the_id', '/caseCode');
    if (reason.trim().split(/\s+/).length < WORDS_OF_A_REASON) throw broken('emergency_has_a_reason', '/reason');
    return this.receipts.once(
      body,
      async id => {
        const [key] = await this.db.query('select id from data_keys where office_id = $1', [actor.officeId]);
        const words = await this.sealed.text(key.id, { table: 'emergency_accesses', column: 'reason', row: id }, reason);
        const wanted = [caseId ?? null, caseCode?.trim().toUpperCase() ?? null];
        const [{ opened }] = await this.db.query('select app.open_emergency($1, $2, $3, $4, $5) as opened', [id, ...wanted, key.id, words]);
        if (!opened) throw notFound();
        return this.one(id).then(shownEmergency);
      },
      id => this.one(id).then(shownEmergency),
    );
  }

  /** What the actor may know of: his own, those of his cases, a director's of all offices; the latest first. */
  async list({ after, limit = 25 }: PageQuery): Promise<EmergencyAccessPageDto> {
    const [before] = decodeCursor(after, [UUID]) ?? [null];
    const found = await this.db.find(EmergencyAccess, { where: before ? { id: LessThan(before) } : {}, order: { id: 'DESC' }, take: limit });
    return { items: found.map(shownEmergency), next: found.length === limit ? encodeCursor([found[limit - 1].id]) : null };
  }

  async of(caseId: string): Promise<EmergencyAccessDto[]> {
    return (await this.db.find(EmergencyAccess, { where: { caseId }, order: { createdAt: 'DESC', id: 'DESC' }, take: 200 })).map(shownEmergency);
  }

  /** By himself, the lead or a director. One that has ended already stays as it ended. */
  async end(actor: Actor, id: string): Promise<EmergencyAccessDto> {
    const access = await this.one(id);
    if (!access.running) return shownEmergency(access);
    const ending = { endedAt: new Date(), endedBy: actor.userId, version: access.version + 1 };
    const [, ended] = await this.db.query(
      'update emergency_accesses set ended_at = $2, ended_by = $3, version = $4 where id = $1 and ended_at is null',
      [id, ...Object.values(ending)],
    );
    if (!ended) throw forbidden();
    return shownEmergency(Object.assign(access, ending));
  }

  private async one(id: string): Promise<EmergencyAccess> {
    const access = await this.db.findOneBy(EmergencyAccess, { id });
    if (!access) throw notFound();
    return access;
  }
}

function shownEmergency(access: EmergencyAccess): EmergencyAccessDto {
  const { id, caseId, caseCode, userId, reason, createdAt, until, endedAt, endedBy, running } = access;
  return {
    id, caseId, caseCode, userId, reason: reason ?? ERASED, since: createdAt.toISOString(), until: until.toISOString(),
    endedAt: endedAt && endedAt.toISOString(), endedBy, running,
  };
}
