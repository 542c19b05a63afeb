import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import type { DeadlineComputation } from '#libs/law/deadlines/deadline-computation';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { DeadlineRuleChangesDto, DeadlineRuleDto, NewDeadlineRuleDto } from './deadline-rule.dto';
import { DeadlineRule } from './deadline-rule.entity';
import { DueDates } from './due-dates';
import type { VoidDto } from './void.dto';

@Injectable()
export class DeadlineRulesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly dueDates: DueDates,
  ) {}

  list(): Promise<DeadlineRuleDto[]> {
    return this.db.find(DeadlineRule, { order: { jurisdiction: 'ASC', code: 'ASC' } });
  }

  add(body: NewDeadlineRuleDto): Promise<DeadlineRuleDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(DeadlineRule, { ...body, id });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: DeadlineRuleChangesDto): Promise<DeadlineRuleDto> {
    const rule = await this.locked(id);
    refuseStale(rule, seen, changes);
    await this.db.save(Object.assign(rule, changes));
    return this.one(id);
  }

  /** Somebody has compared this version with its source. */
  async verify({ userId }: Actor, id: string, seen: number): Promise<DeadlineRuleDto> {
    const rule = await this.locked(id);
    refuseStale(rule, seen, {});
    await this.db.save(Object.assign(rule, { verifiedAt: new Date(), verifiedBy: userId }));
    return this.one(id);
  }

  async void({ userId }: Actor, id: string, seen: number, { reason }: VoidDto): Promise<DeadlineRuleDto> {
    const rule = await this.locked(id);
    refuseStale(rule, seen, {});
    await this.db.save(Object.assign(rule, { voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
    return this.one(id);
  }

  async dueDate(id: string, triggerOn: string): Promise<DeadlineComputation> {
    return this.dueDates.of(await this.one(id), triggerOn);
  }

  /** @throws Problem 404 */
  async one(id: string): Promise<DeadlineRule> {
    const rule = await this.db.findOneBy(DeadlineRule, { id });
    if (!rule) throw notFound();
    return rule;
  }

  private async locked(id: string): Promise<DeadlineRule> {
    const rule = await this.db.findOne(DeadlineRule, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!rule) throw notFound();
    return rule;
  }
}
