import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Between, EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { FIXED_OCCASIONS } from '#libs/law/deadlines/holiday-occasion';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewSpecialDayDto, SpecialDayChangesDto, SpecialDayDto } from './special-day.dto';
import { SpecialDayRow } from './special-day.entity';
import type { VoidDto } from './void.dto';

/** $1 the year, $2 which occasions. */
const COPY_HOLIDAYS = `
  insert into special_days (day, kind, occasion, source)
    select (day + interval '1 year')::date, kind, occasion, source from special_days
      where extract(year from day) = $1 - 1 and voided_at is null and kind = 'non_working' and occasion = any ($2)
    on conflict (day) where voided_at is null do nothing`;

@Injectable()
export class SpecialDaysService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  ofYear(year: number): Promise<SpecialDayDto[]> {
    return this.db.find(SpecialDayRow, { where: { day: Between(`${year}-01-01`, `${year}-12-31`) }, order: { day: 'ASC', id: 'ASC' } });
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

  /** Those of a day that is on record already are left out. @returns all of the year */
  async copyInto(year: number): Promise<SpecialDayDto[]> {
    await this.db.query(COPY_HOLIDAYS, [year, FIXED_OCCASIONS]);
    return this.ofYear(year);
  }

  async void({ userId }: Actor, id: string, seen: number, { reason }: VoidDto): Promise<SpecialDayDto> {
    const day = await this.locked(id);
    refuseStale(day, seen, {});
    await this.db.save(Object.assign(day, { voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
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
