import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { MassEventDto, NewMassEventDto } from './event.dto';
import { Event } from './event.entity';

/** $1 one event, or null for all */
const HEADERS = `
  select e.id, e.title, e.happened_on as "happenedOn", e.region, e.place_kind as "placeKind", e.version, n.enquiries, n.victims, n.acts, n.cases
    from events e cross join lateral app.count_mass_event(e.id) n
    where e.mass and e.voided_at is null and ($1::uuid is null or e.id = $1) order by e.happened_lower desc, e.id desc limit 1000`;

/** What befell many: a header that everybody reads who meets its victims, and counts. */
@Injectable()
export class MassEventsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  list(): Promise<MassEventDto[]> {
    return this.db.query(HEADERS, [null]);
  }

  /** @throws Problem 404 */
  async read(id: string): Promise<MassEventDto> {
    const [event] = await this.db.query(HEADERS, [id]);
    if (!event) throw notFound();
    return event;
  }

  enter({ officeId }: Actor, body: NewMassEventDto): Promise<MassEventDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Event, this.db.create(Event, { ...body, id, officeId, mass: true }));
        return this.read(id);
      },
      id => this.read(id),
    );
  }
}
