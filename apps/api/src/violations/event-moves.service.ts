import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import type { EventDto } from './event.dto';
import { Event } from './event.entity';
import { Matters } from './matters';
import { Perpetrator } from './perpetrator.entity';
import { PerpetratorIndex } from './perpetrator-index';
import { ViolationsReader } from './violations.reader';

/** $1 the event. Who is named of it and of another event as well. */
const NAMED_ELSEWHERE = `
  select distinct i.perpetrator_id as id from involvements i join acts a on a.id = i.act_id where a.event_id = $1 and exists (
    select from involvements o join acts b on b.id = o.act_id where o.perpetrator_id = i.perpetrator_id and b.event_id <> $1) order by 1`;

/** Moves an event from the file of a client into a case of his, with all that hangs on it. */
@Injectable()
export class EventMovesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly index: PerpetratorIndex,
    private readonly reader: ViolationsReader,
  ) {}

  /** @throws Problem 404, 412 when it was changed since, 422 when it is no open case of the client in which the actor writes */
  async move(id: string, seen: number, caseId: string): Promise<EventDto> {
    const event = await this.db.findOne(Event, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!event) throw notFound();
    refuseStale(event, seen, {});
    if (!event.clientId) throw broken('event_moves_into_a_case_once');
    if (!(await this.hasCase(event.clientId, caseId))) throw broken('event_moves_to_an_open_case_of_its_client', '/caseId');
    const former: { id: string }[] = await this.db.query(NAMED_ELSEWHERE, [id]);
    const successors: string[] = [];
    for (const one of former) successors.push(await this.copy(one.id, caseId));
    await this.db.query('select app.move_event($1, $2, $3, $4)', [id, caseId, former.map(one => one.id), successors]);
    return this.reader.event(id);
  }

  /** The owner's function asks for more; this much before anything is written into a case. */
  private async hasCase(clientId: string, caseId: string): Promise<boolean> {
    const [its] = await this.db.query('select from case_clients where client_id = $1 and case_id = $2', [clientId, caseId]);
    return !!its;
  }

  /** A case has perpetrators of its own, and seals what it says of them under its own key. */
  private async copy(id: string, caseId: string): Promise<string> {
    const { kind, unitId, service, rank, name, description, voidedAt, voidedBy, voidReason } = await this.db.findOneByOrFail(Perpetrator, { id });
    const said = { kind, unitId, service, rank, name, description, voidedAt, voidedBy, voidReason };
    const copy = this.db.create(Perpetrator, { id: uuidv7(), ...said, ...(await this.matters.ofCase(caseId)) });
    await this.db.insert(Perpetrator, copy);
    // a voided one is found no more
    if (!voidedAt) await this.index.put(copy);
    return copy.id;
  }
}
