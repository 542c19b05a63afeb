import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CaseKeys } from './case-keys';
import type { ChargeChangesDto, ChargeDto, NewChargeDto } from './charge.dto';
import { Charge } from './charge.entity';

@Injectable()
export class ChargesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
  ) {}

  async bring(caseId: string, body: NewChargeDto): Promise<ChargeDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Charge, this.db.create(Charge, { ...body, id, caseId, keyId, outcome: 'pending' }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: ChargeChangesDto): Promise<ChargeDto> {
    const charge = await this.db.findOne(Charge, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!charge) throw notFound();
    refuseStale(charge, seen, changes);
    await this.db.save(Object.assign(charge, changes));
    return shown(charge);
  }

  private async one(id: string): Promise<ChargeDto> {
    const charge = await this.db.findOneBy(Charge, { id });
    if (!charge) throw notFound();
    return shown(charge);
  }
}

const shown = ({ caseId: _case, keyId: _key, ...charge }: Charge): ChargeDto => charge;
