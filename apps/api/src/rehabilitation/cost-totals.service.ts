import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Client } from '../people/client.entity';
import { notFound } from '../http/problem';
import type { CostTotalListDto } from './cost-total.dto';

/** Of those that the reader may see. $1 client */
const OF_CLIENT = `
  select c.grant_id as "grantId", c.payer, c.currency, s.type, count(distinct s.id)::int as services, sum(c.amount)::text as amount
    from service_costs c join services s on s.id = c.service_id
    where c.client_id = $1 and c.voided_at is null
    group by c.grant_id, c.payer, c.currency, s.type order by c.grant_id nulls last, c.payer, c.currency, s.type`;

/** Costs of somebody's care added up by the database, exactly, by grant and currency. */
@Injectable()
export class CostTotals {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async ofClient(clientId: string): Promise<CostTotalListDto> {
    if (!(await this.db.existsBy(Client, { id: clientId }))) throw notFound();
    return { items: await this.db.query(OF_CLIENT, [clientId]) };
  }
}
