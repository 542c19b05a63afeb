import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { JoinderDto, NewJoinderDto, SeveranceDto } from './joinder.dto';
import { Joinder } from './joinder.entity';
import { JOINDER } from './joinder.statement';

/** Hearing proceedings of several cases as one, and apart again. */
@Injectable()
export class JoindersService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** @throws Problem 404 when either proceeding is not there, or not for this actor to change */
  join(proceedingId: string, body: NewJoinderDto): Promise<JoinderDto> {
    return this.receipts.once(
      body,
      async id => {
        const { withProceedingId, joinedOn } = body;
        const [{ joined }] = await this.db.query('select app.join_proceedings($1, $2, $3, $4) as joined', [id, proceedingId, withProceedingId, joinedOn]);
        if (!joined) throw notFound();
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** @throws Problem 409 when it was severed before */
  async sever(id: string, seen: number, changes: SeveranceDto): Promise<JoinderDto> {
    const joinder = await this.db.findOneBy(Joinder, { id });
    if (!joinder) throw notFound();
    if (joinder.severedOn !== null) throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.severed_already' }] });
    refuseStale(joinder, seen, changes);
    await this.db.save(Object.assign(joinder, changes));
    return this.one(id);
  }

  private async one(id: string): Promise<JoinderDto> {
    const joinder = await JOINDER.row(this.db, [id]);
    if (!joinder) throw notFound();
    return joinder;
  }
}
