import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { permits } from '#libs/access/permissions';
import { refuseStale } from '../http/if-match.decorator';
import { forbidden, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { EventChangesDto, EventDto, NewEventDto } from './event.dto';
import { Event } from './event.entity';
import { type Matter, Matters } from './matters';
import { ViolationsReader } from './violations.reader';
import type { VoidingDto } from './void.dto';
import { Voiding } from './voiding';

@Injectable()
export class EventsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly reader: ViolationsReader,
    private readonly receipts: Receipts,
    private readonly voiding: Voiding,
  ) {}

  async enterInCase(caseId: string, body: NewEventDto): Promise<EventDto> {
    return this.enter(await this.matters.ofCase(caseId), body);
  }

  /** What led to no case: a house searched, and nothing found. */
  async enterInFile(clientId: string, body: NewEventDto): Promise<EventDto> {
    return this.enter(await this.matters.ofClient(clientId), body);
  }

  async change(id: string, seen: number, changes: EventChangesDto): Promise<EventDto> {
    const event = await this.db.findOne(Event, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!event) throw notFound();
    refuseStale(event, seen, changes);
    await this.db.save(Object.assign(event, changes));
    return this.reader.event(id);
  }

  /** Why it does not stand is sealed: for a mass event, which has no words of its own, under the key of its office. */
  async void(id: string, seen: number, actor: Actor, voiding: VoidingDto): Promise<EventDto> {
    // everybody reads it, so whoever may not void it is told that
    if (!permits(actor.roles, 'mass-event.write') && (await this.db.existsBy(Event, { id, mass: true }))) throw forbidden();
    await this.voiding.of(Event, id, seen, actor, voiding, event => this.matters.keyOfOffice(event.officeId));
    return this.reader.event(id);
  }

  private enter(matter: Matter, body: NewEventDto): Promise<EventDto> {
    return this.receipts.once(
      body,
      async id => {
        const officeId = await this.matters.officeOf(matter);
        await this.db.insert(Event, this.db.create(Event, { ...body, ...matter, id, officeId, mass: false }));
        return this.reader.event(id);
      },
      id => this.reader.event(id),
    );
  }
}
