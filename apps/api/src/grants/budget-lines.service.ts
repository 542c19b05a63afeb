import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { type BudgetLineChangesDto, type BudgetLineDto, type LineVoidDto, type NewBudgetLineDto, shownLine } from './budget-line.dto';
import { BudgetLine } from './budget-line.entity';
import { Grant } from './grant.entity';

@Injectable()
export class BudgetLinesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  async add(grantId: string, body: NewBudgetLineDto): Promise<BudgetLineDto> {
    if (!(await this.db.existsBy(Grant, { id: grantId }))) throw notFound();
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(BudgetLine, { ...body, position: body.position ?? (await this.places(grantId)) + 1, id, grantId });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: BudgetLineChangesDto): Promise<BudgetLineDto> {
    const line = await this.held(id, seen, changes);
    await this.db.save(Object.assign(line, changes));
    return this.one(id);
  }

  async void({ userId }: Actor, id: string, seen: number, { reason }: LineVoidDto): Promise<BudgetLineDto> {
    const line = await this.held(id, seen, {});
    await this.db.save(Object.assign(line, { voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
    return this.one(id);
  }

  /** Locked until the change is done, though not against who bills it: he holds the grant for which the change then waits. */
  private async held(id: string, seen: number, changes: object): Promise<BudgetLine> {
    const line = await this.db.findOne(BudgetLine, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!line) throw notFound();
    refuseStale(line, seen, changes);
    return line;
  }

  private async places(grantId: string): Promise<number> {
    return (await this.db.maximum(BudgetLine, 'position', { grantId })) ?? 0;
  }

  private async one(id: string): Promise<BudgetLineDto> {
    const line = await this.db.findOneBy(BudgetLine, { id });
    if (!line) throw notFound();
    return shownLine(line);
  }
}
