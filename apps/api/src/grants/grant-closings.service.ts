import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { type GrantClosingDto, type GrantClosingListDto, type GrantReopeningDto, type NewGrantClosingDto, shownClosing } from './grant-closing.dto';
import { GrantClosing } from './grant-closing.entity';
import { Grant } from './grant.entity';

/** What was handed in to a donor stays as it is: until a day no cost of the grant comes, goes or changes its line. */
@Injectable()
export class GrantClosingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** The latest first, those that were opened again among them. */
  async list(grantId: string): Promise<GrantClosingListDto> {
    if (!(await this.db.existsBy(Grant, { id: grantId }))) throw notFound();
    return { items: (await this.db.find(GrantClosing, { where: { grantId }, order: { through: 'DESC', id: 'DESC' }, take: 1_000 })).map(shownClosing) };
  }

  async close(grantId: string, body: NewGrantClosingDto): Promise<GrantClosingDto> {
    if (!(await this.db.existsBy(Grant, { id: grantId }))) throw notFound();
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(GrantClosing, { ...body, id, grantId });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async reopen({ userId }: Actor, id: string, seen: number, { reason }: GrantReopeningDto): Promise<GrantClosingDto> {
    const closing = await this.db.findOne(GrantClosing, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!closing) throw notFound();
    refuseStale(closing, seen, {});
    await this.db.save(Object.assign(closing, { reopenedAt: new Date(), reopenedBy: userId, reopeningReason: reason }));
    return this.one(id);
  }

  private async one(id: string): Promise<GrantClosingDto> {
    const closing = await this.db.findOneBy(GrantClosing, { id });
    if (!closing) throw notFound();
    return shownClosing(closing);
  }
}
