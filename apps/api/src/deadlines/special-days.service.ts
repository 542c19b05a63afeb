import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Between, EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewSpecialDayDto, SpecialDayChangesDto, SpecialDayDto } from './special-day.dto';
import { SpecialDayRow } from './special-day.entity';

@Injectable()
export class SpecialDaysService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  ofYear(year: number): Promise<SpecialDayDto[]> {
    return this.db.find(SpecialDayRow, { where: { day: Between(`${year}-01-01`, `${year}-12-31`) }, order: { day: 'ASC' } });
  }

  add(body: NewSpecialDayDto): Promise<SpecialDayDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(SpecialDayRow, { ...body, id });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: SpecialDayChangesDto): Promise<SpecialDayDto> {
    const day = await this.locked(id);
    refuseStale(day, seen, changes);
    await this.db.save(Object.assign(day, changes));
    return this.one(id);
  }

  /** Somebody has compared the day with its source. */
  async verify({ userId }: Actor, id: string, seen: number): Promise<SpecialDayDto> {
    const day = await this.locked(id);
    refuseStale(day, seen, {});
    await this.db.save(Object.assign(day, { verifiedAt: new Date(), verifiedBy: userId }));
    return this.one(id);
  }

  private async one(id: string): Promise<SpecialDayRow> {
    const day = await this.db.findOneBy(SpecialDayRow, { id });
    if (!day) throw notFound();
    return day;
  }

  private async locked(id: string): Promise<SpecialDayRow> {
    const day = await this.db.findOne(SpecialDayRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!day) throw notFound();
    return day;
  }
}
