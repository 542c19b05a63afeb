import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { canStand } from '#libs/law/legal-moves';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { VoidingDto } from '../violations/void.dto';
import { CaseKeys } from './case-keys';
import { refuseImpossibleOutcome, refuseImpossibleStep, refuseWhatBreaksLaterOnes } from './proceeding-refusals';
import type { NewProceedingDto, ProceedingChangesDto, ProceedingDto } from './proceeding.dto';
import { Proceeding } from './proceeding.entity';
import type { VoidedProceedingDto } from './voided.dto';
import { VoidingObstacles } from './voiding-obstacles';

@Injectable()
export class ProceedingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly obstacles: VoidingObstacles,
  ) {}

  async open(caseId: string, body: NewProceedingDto): Promise<ProceedingDto> {
    await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        await this.refuseImpossible(caseId, body);
        await this.db.insert(Proceeding, this.db.create(Proceeding, { ...body, id, caseId }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: ProceedingChangesDto): Promise<ProceedingDto> {
    const proceeding = await this.locked(id);
    refuseStale(proceeding, seen, changes);
    const before = { stage: proceeding.stage, outcome: proceeding.outcome };
    Object.assign(proceeding, changes);
    if (proceeding.stage !== before.stage || proceeding.outcome !== before.outcome) {
      refuseImpossibleOutcome(proceeding);
      if (proceeding.stage !== before.stage) await this.refuseStranger(proceeding);
      refuseWhatBreaksLaterOnes(before, proceeding, await this.db.findBy(Proceeding, { originId: id, voidedAt: IsNull() }));
    }
    await this.db.save(proceeding);
    return shown(proceeding);
  }

  /** @throws Problem 409 when something came from it: the answer names what stands in the way */
  async void({ userId }: Actor, id: string, seen: number, { reason }: VoidingDto): Promise<VoidedProceedingDto> {
    const proceeding = await this.locked(id);
    refuseStale(proceeding, seen, {});
    if (proceeding.voidedAt) throw broken('voided_record_stays_as_it_is');
    await this.obstacles.refuse(id);
    const keyId = await this.keys.of(proceeding.caseId);
    const voidedAt = new Date();
    await this.db.save(Object.assign(proceeding, { keyId, voidedAt, voidedBy: userId, voidReason: reason }));
    return { ...shown(proceeding), voidedAt: voidedAt.toISOString(), voidedBy: userId, voidReason: reason };
  }

  private async locked(id: string): Promise<Proceeding> {
    const proceeding = await this.db.findOne(Proceeding, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!proceeding) throw notFound();
    return proceeding;
  }

  /** The database refuses it too; here it is told why, and what is possible. */
  private async refuseImpossible(caseId: string, { stage, outcome, originId, originKind }: NewProceedingDto): Promise<void> {
    refuseImpossibleOutcome({ stage, outcome });
    if (!originId || !originKind) return;
    const origin = await this.db.findOneBy(Proceeding, { id: originId, caseId });
    if (origin) refuseImpossibleStep(origin, { kind: originKind, stage });
  }

  /** @throws Problem 422 when it could not have come of its origin at the stage it is to have */
  private async refuseStranger({ caseId, originId, originKind, stage }: Proceeding): Promise<void> {
    if (!originId || !originKind) return;
    const origin = await this.db.findOneByOrFail(Proceeding, { id: originId, caseId });
    const move = { kind: originKind, stage };
    if (!canStand(origin, move)) refuseImpossibleStep(origin, move);
  }

  private async one(id: string): Promise<ProceedingDto> {
    const proceeding = await this.db.findOneBy(Proceeding, { id });
    if (!proceeding) throw notFound();
    return shown(proceeding);
  }
}

function shown({ id, stage, bodyId, number, openedOn, closedOn, outcome, sentenceKind, sentenceMonths, originId, originKind, version }: Proceeding): ProceedingDto {
  return { id, stage, bodyId, number, openedOn, closedOn, outcome, sentenceKind, sentenceMonths, originId, originKind, version };
}
