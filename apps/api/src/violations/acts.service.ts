import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ActChangesDto, ActDto, NewActDto } from './act.dto';
import { Act } from './act.entity';
import { Event } from './event.entity';
import type { InjuryChangesDto, InjuryDto, NewInjuryDto } from './injury.dto';
import { Injury } from './injury.entity';
import { Involvement, InvolvementCertainty } from './involvement.entity';
import { Matters } from './matters';
import { shownAct, shownInjury } from './violations-shown';

/** What was done to whom, and what it has done to them. */
@Injectable()
export class ActsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly receipts: Receipts,
  ) {}

  async enter(eventId: string, { caseId, ...body }: NewActDto): Promise<ActDto> {
    const event = await this.db.findOneBy(Event, { id: eventId });
    if (!event) throw notFound();
    const matter = await this.matters.ofPart(event, { caseId, clientId: body.victimId });
    return this.receipts.once(
      { ...body, ...(caseId && { caseId }) },
      async id => {
        const { methods = [], purposes = [] } = body;
        await this.db.insert(Act, this.db.create(Act, { ...body, methods, purposes, ...matter, id, eventId }));
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  async change(id: string, seen: number, changes: ActChangesDto): Promise<ActDto> {
    const act = await this.db.findOne(Act, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!act) throw notFound();
    refuseStale(act, seen, changes);
    await this.db.save(Object.assign(act, changes));
    return this.read(id);
  }

  /** @throws Problem 404 */
  async read(id: string): Promise<ActDto> {
    const act = await this.db.findOneBy(Act, { id });
    if (!act) throw notFound();
    const [injuries, involvements] = [await this.db.findBy(Injury, { actId: id }), await this.db.findBy(Involvement, { actId: id })];
    const certainties = await this.db.findBy(InvolvementCertainty, { involvementId: In(involvements.map(one => one.id)) });
    return shownAct(act, { injuries, involvements, certainties });
  }

  async injure(actId: string, body: NewInjuryDto): Promise<InjuryDto> {
    const act = await this.db.findOneBy(Act, { id: actId });
    if (!act) throw notFound();
    const { caseId, clientId, keyId } = act;
    return this.receipts.once(
      body,
      async id => {
        const { regions = [], consequence = 'unknown' } = body;
        await this.db.insert(Injury, this.db.create(Injury, { ...body, regions, consequence, caseId, clientId, keyId, id, actId }));
        return this.injury(id);
      },
      id => this.injury(id),
    );
  }

  async changeInjury(id: string, seen: number, changes: InjuryChangesDto): Promise<InjuryDto> {
    const injury = await this.db.findOne(Injury, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!injury) throw notFound();
    refuseStale(injury, seen, changes);
    await this.db.save(Object.assign(injury, changes));
    return this.injury(id);
  }

  private async injury(id: string): Promise<InjuryDto> {
    const injury = await this.db.findOneBy(Injury, { id });
    if (!injury) throw notFound();
    return shownInjury(injury);
  }
}
