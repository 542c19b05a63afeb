import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Client } from '../people/client.entity';
import { notFound } from '../http/problem';
import type { CostTotalDto, CostTotalListDto, CostTotalsQuery } from './cost-total.dto';

const COLUMNS = `grant_id as "grantId", payer, currency, type, services::int, clients::int, amount::text`;
const ORDER = 'order by grant_id nulls last, payer, currency, type';

/** Of those that the reader may see. $1 client */
const OF_CLIENT = `
  select ${COLUMNS} from (
    select c.grant_id, c.payer, c.currency, s.type, count(distinct s.id) as services, count(distinct s.client_id) as clients, sum(c.amount) as amount
      from service_costs c join services s on s.id = c.service_id
      where c.client_id = $1 and c.voided_at is null
      group by c.grant_id, c.payer, c.currency, s.type) summed ${ORDER}`;

/** Costs added up by the database, exactly, by grant and currency. */
@Injectable()
export class CostTotals {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async ofPeriod({ from, to }: CostTotalsQuery): Promise<CostTotalListDto> {
    const items: CostTotalDto[] = await this.db.query(`select ${COLUMNS} from app.sum_costs($1, $2) ${ORDER}`, [from, to]);
    return { items };
  }

  async ofClient(clientId: string): Promise<CostTotalListDto> {
    if (!(await this.db.existsBy(Client, { id: clientId }))) throw notFound();
    return { items: await this.db.query(OF_CLIENT, [clientId]) };
  }
}
