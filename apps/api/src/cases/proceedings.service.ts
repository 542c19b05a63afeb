import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { canStand } from '#libs/law/legal-moves';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CaseKeys } from './case-keys';
import { refuseImpossibleOutcome, refuseImpossibleStep, refuseWhatBreaksLaterOnes } from './proceeding-refusals';
import type { NewProceedingDto, ProceedingChangesDto, ProceedingDto } from './proceeding.dto';
import { Proceeding } from './proceeding.entity';

@Injectable()
export class ProceedingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
  ) {}

  async open(caseId: string, body: NewProceedingDto): Promise<ProceedingDto> {
    await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        await this.refuseImpossible(caseId, body);
        await this.db.insert(Proceeding, { ...body, id, caseId });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: ProceedingChangesDto): Promise<ProceedingDto> {
    const proceeding = await this.db.findOne(Proceeding, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!proceeding) throw notFound();
    refuseStale(proceeding, seen, changes);
    const before = { stage: proceeding.stage, outcome: proceeding.outcome };
    Object.assign(proceeding, changes);
    if (proceeding.stage !== before.stage || proceeding.outcome !== before.outcome) {
      refuseImpossibleOutcome(proceeding);
      if (proceeding.stage !== before.stage) await this.refuseStranger(proceeding);
      refuseWhatBreaksLaterOnes(before, proceeding, await this.db.findBy(Proceeding, { originId: id }));
    }
    await this.db.save(proceeding);
    return shown(proceeding);
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

const shown = ({ caseId: _, ...proceeding }: Proceeding): ProceedingDto => proceeding;
