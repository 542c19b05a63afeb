import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { officeDay } from '#libs/law/office-day';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ClaimDto, ReasonDto } from './claim.dto';
import { Claim } from './claim.entity';
import type { EnforcementCompletionDto, EnforcementStepChangesDto, NewEnforcementStepDto } from './enforcement-step.dto';
import { EnforcementStep } from './enforcement-step.entity';
import { RedressReader } from './redress.reader';

@Injectable()
export class EnforcementService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly reader: RedressReader,
  ) {}

  async add({ userId }: Actor, claimId: string, body: NewEnforcementStepDto): Promise<ClaimDto> {
    const claim = await this.db.findOneBy(Claim, { id: claimId });
    if (!claim) throw notFound();
    if (!body.dueOn && !body.doneOn) throw broken('open_step_has_a_date', '/dueOn');
    return this.receipts.once(
      body,
      async id => {
        const { caseId, keyId } = claim;
        const ended = body.doneOn ? ({ ending: 'done', endedAt: new Date(), endedBy: userId } as const) : {};
        await this.db.insert(EnforcementStep, this.db.create(EnforcementStep, { ...body, ...ended, id, claimId, caseId, keyId }));
        return this.reader.claim(claimId);
      },
      async id => this.reader.claim((await this.found(id)).claimId),
    );
  }

  change(id: string, seen: number, changes: EnforcementStepChangesDto): Promise<ClaimDto> {
    return this.write(id, seen, changes);
  }

  complete({ userId }: Actor, id: string, seen: number, { doneOn = officeDay(), ...came }: EnforcementCompletionDto): Promise<ClaimDto> {
    return this.write(id, seen, { ...came, doneOn, ending: 'done', endedAt: new Date(), endedBy: userId });
  }

  withdraw({ userId }: Actor, id: string, seen: number, { reason }: ReasonDto): Promise<ClaimDto> {
    return this.write(id, seen, { ending: 'withdrawn', endedAt: new Date(), endedBy: userId, withdrawalReason: reason });
  }

  private async write(id: string, seen: number, changes: Partial<EnforcementStep>): Promise<ClaimDto> {
    const step = await this.db.findOne(EnforcementStep, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!step) throw notFound();
    refuseStale(step, seen, {});
    await this.db.save(Object.assign(step, changes));
    return this.reader.claim(step.claimId);
  }

  private async found(id: string): Promise<EnforcementStep> {
    const step = await this.db.findOneBy(EnforcementStep, { id });
    if (!step) throw notFound();
    return step;
  }
}
