import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { officeDay } from '#libs/law/office-day';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CareService } from './care-service.entity';
import type { CostVoidDto, NewServiceCostDto, ServiceCostDto } from './service-cost.dto';
import { ServiceCost } from './service-cost.entity';
import { shownCost } from './service-shown';

@Injectable()
export class ServiceCosts {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  async add(serviceId: string, body: NewServiceCostDto): Promise<ServiceCostDto> {
    const service = await this.db.findOneBy(CareService, { id: serviceId });
    if (!service) throw notFound();
    return this.receipts.once(
      body,
      async id => {
        const { clientId, outcomeOn } = service;
        const lineId = body.lineId ?? (await this.onlyLine(service, body.grantId));
        await this.db.insert(ServiceCost, { incurredOn: outcomeOn ?? officeDay(), ...body, lineId, id, serviceId, clientId });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async void({ userId }: Actor, id: string, seen: number, { reason }: CostVoidDto): Promise<ServiceCostDto> {
    const cost = await this.db.findOne(ServiceCost, { where: { id }, lock: { mode: 'pessimistic_write' } });
    // one that was voided before is read still, and not changed
    if (!cost) return this.stands(id, seen);
    refuseStale(cost, seen, {});
    await this.db.save(Object.assign(cost, { voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
    return this.one(id);
  }

  /** Whoever enters a cost need not know the budget: where several lines pay for such services, or none, it waits to be assigned. */
  private async onlyLine({ type }: CareService, grantId?: string): Promise<string | null> {
    if (!grantId) return null;
    const paying: { id: string }[] = await this.db.query('select id from budget_lines where grant_id = $1 and voided_at is null and $2 = any (service_types) limit 2', [grantId, type]);
    return paying.length === 1 ? paying[0].id : null;
  }

  private async stands(id: string, seen: number): Promise<ServiceCostDto> {
    const cost = await this.one(id);
    refuseStale(cost, seen, {});
    return cost;
  }

  private async one(id: string): Promise<ServiceCostDto> {
    const cost = await this.db.findOneBy(ServiceCost, { id });
    if (!cost) throw notFound();
    return shownCost(cost);
  }
}
