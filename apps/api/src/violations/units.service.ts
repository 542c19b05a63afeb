import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewUnitDto, UnitDto } from './unit.dto';
import { Unit } from './unit.entity';

@Injectable()
export class UnitsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  list(): Promise<UnitDto[]> {
    return this.db.find(Unit, { order: { service: 'ASC', name: 'ASC' } });
  }

  /** @throws Problem 409 when it is in the list already */
  add(body: NewUnitDto): Promise<UnitDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Unit, { ...body, id });
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  private async read(id: string): Promise<UnitDto> {
    const unit = await this.db.findOneBy(Unit, { id });
    if (!unit) throw notFound();
    return unit;
  }
}
