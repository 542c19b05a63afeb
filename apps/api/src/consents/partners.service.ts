import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewPartnerDto, PartnerDto, PartnerListDto } from './partner.dto';
import { Partner } from './partner.entity';

/** With whom the organisation shares. */
@Injectable()
export class PartnersService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  async all(): Promise<PartnerListDto> {
    return { items: await this.db.find(Partner, { order: { name: 'ASC' }, take: 1_000 }) };
  }

  add(body: NewPartnerDto): Promise<PartnerDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Partner, { ...body, id });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  private async one(id: string): Promise<PartnerDto> {
    const partner = await this.db.findOneBy(Partner, { id });
    if (!partner) throw notFound();
    return partner;
  }
}
