import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { DATE, decodeCursor, encodeCursor, type PageQuery, UUID } from '../http/page';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { CostVoidDto } from '../rehabilitation/service-cost.dto';
import { type GrantCostChangesDto, type GrantCostDto, type GrantCostPageDto, type LineAssignmentDto, type NewGrantCostDto, shownGrantCost } from './grant-cost.dto';
import { GrantCost } from './grant-cost.entity';
import { Grant } from './grant.entity';

/** What grants pay besides services, and which lines are billed for services. */
@Injectable()
export class GrantCostsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** The latest first. */
  async list(grantId: string, { after, limit = 25 }: PageQuery): Promise<GrantCostPageDto> {
    await this.mustBe(grantId);
    const [day, id] = decodeCursor(after, [DATE, UUID]) ?? [null, null];
    const found = this.db.createQueryBuilder(GrantCost, 'c').where('c.grant_id = :grantId', { grantId });
    if (day) found.andWhere('(c.incurred_on, c.id) < (:day, :id)', { day, id });
    const rows = await found.orderBy('c.incurred_on', 'DESC').addOrderBy('c.id', 'DESC').limit(limit).getMany();
    const last = rows.length === limit ? rows[rows.length - 1] : null;
    return { items: rows.map(shownGrantCost), next: last && encodeCursor([last.incurredOn, last.id]) };
  }

  async add(grantId: string, body: NewGrantCostDto): Promise<GrantCostDto> {
    await this.mustBe(grantId);
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(GrantCost, { ...body, id, grantId });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: GrantCostChangesDto): Promise<GrantCostDto> {
    const cost = await this.held(id, seen, changes);
    await this.db.save(Object.assign(cost, changes));
    return this.one(id);
  }

  async void({ userId }: Actor, id: string, seen: number, { reason }: CostVoidDto): Promise<GrantCostDto> {
    const cost = await this.held(id, seen, {});
    await this.db.save(Object.assign(cost, { voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
    return this.one(id);
  }

  /** Of services, whose rows a director does not read: by their type, all of them or none. */
  async assign(grantId: string, { type, fromLineId, toLineId }: LineAssignmentDto): Promise<void> {
    await this.mustBe(grantId);
    await this.db.query('select app.assign_costs($1, $2, $3, $4)', [grantId, type, fromLineId, toLineId]);
  }

  private async mustBe(grantId: string): Promise<void> {
    if (!(await this.db.existsBy(Grant, { id: grantId }))) throw notFound();
  }

  /** Locked until the change is done. */
  private async held(id: string, seen: number, changes: object): Promise<GrantCost> {
    const cost = await this.db.findOne(GrantCost, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!cost) throw notFound();
    refuseStale(cost, seen, changes);
    return cost;
  }

  private async one(id: string): Promise<GrantCostDto> {
    const cost = await this.db.findOneBy(GrantCost, { id });
    if (!cost) throw notFound();
    return shownGrantCost(cost);
  }
}
