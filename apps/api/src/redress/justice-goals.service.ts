import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { CaseKeys } from '../cases/case-keys';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ReasonDto } from './claim.dto';
import type { JusticeGoalDto, NewJusticeGoalDto } from './justice-goal.dto';
import { JusticeGoalState } from './justice-goal.entity';
import { shownGoal } from './shown';

/** How far the goals have come: a further state is added, none is overwritten. */
@Injectable()
export class JusticeGoalsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
  ) {}

  async state(caseId: string, body: NewJusticeGoalDto): Promise<JusticeGoalDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(JusticeGoalState, this.db.create(JusticeGoalState, { ...body, id, caseId, keyId }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async void({ userId }: Actor, id: string, seen: number, { reason }: ReasonDto): Promise<JusticeGoalDto> {
    const state = await this.db.findOne(JusticeGoalState, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!state) throw notFound();
    refuseStale(state, seen, {});
    await this.db.save(state.void(userId, reason));
    return this.one(id);
  }

  private async one(id: string): Promise<JusticeGoalDto> {
    const state = await this.db.findOneBy(JusticeGoalState, { id });
    if (!state) throw notFound();
    return shownGoal(state);
  }
}
