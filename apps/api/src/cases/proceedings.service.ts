import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CaseKeys } from './case-keys';
import type { NewProceedingDto, ProceedingChangesDto, ProceedingDto } from './proceeding.dto';
import { Proceeding } from './proceeding.entity';

@Injectable()
export class ProceedingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
  ) {}

  async open(caseId: string, body: NewProceedingDto): Promise<ProceedingDto> {
    await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Proceeding, { ...body, id, caseId });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: ProceedingChangesDto): Promise<ProceedingDto> {
    const proceeding = await this.db.findOne(Proceeding, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!proceeding) throw notFound();
    refuseStale(proceeding, seen, changes);
    await this.db.save(Object.assign(proceeding, changes));
    return shown(proceeding);
  }

  private async one(id: string): Promise<ProceedingDto> {
    const proceeding = await this.db.findOneBy(Proceeding, { id });
    if (!proceeding) throw notFound();
    return shown(proceeding);
  }
}

const shown = ({ caseId: _, ...proceeding }: Proceeding): ProceedingDto => proceeding;
