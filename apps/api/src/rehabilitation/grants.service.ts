import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { GrantChangesDto, GrantDto, GrantListDto, NewGrantDto } from './grant.dto';
import { Grant } from './grant.entity';

@Injectable()
export class GrantsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** The newest first. */
  async list(): Promise<GrantListDto> {
    return { items: await this.db.find(Grant, { order: { startsOn: 'DESC', id: 'DESC' }, take: 1_000 }) };
  }

  add(body: NewGrantDto): Promise<GrantDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Grant, { ...body, id });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: GrantChangesDto): Promise<GrantDto> {
    const grant = await this.db.findOne(Grant, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!grant) throw notFound();
    refuseStale(grant, seen, changes);
    await this.db.save(Object.assign(grant, changes));
    return this.one(id);
  }

  private async one(id: string): Promise<GrantDto> {
    const grant = await this.db.findOneBy(Grant, { id });
    if (!grant) throw notFound();
    return grant;
  }
}
