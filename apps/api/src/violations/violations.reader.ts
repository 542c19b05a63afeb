import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, type FindOptionsWhere, In } from 'typeorm';
import { Reads } from '../audit/reads';
import { notFound } from '../http/problem';
import { Act } from './act.entity';
import type { EventDto, EventListDto } from './event.dto';
import { Event } from './event.entity';
import { Examination, ExaminationFinding } from './examination.entity';
import { Injury } from './injury.entity';
import { Involvement, InvolvementCertainty } from './involvement.entity';
import { Matters } from './matters';
import type { OfMatter } from './of-matter';
import { Perpetrator } from './perpetrator.entity';
import { StatementGiven } from './statement-given.entity';
import { type Parts, shownEvent, shownPerpetrator } from './violations-shown';

type Scope = { caseId: string } | { clientId: string };

/** What happened in a case, or to a client in no case: events, with all that hangs on them. */
@Injectable()
export class ViolationsReader {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly reads: Reads,
  ) {}

  /** With the mass events in which the case has a part. @throws Problem 404 */
  async ofCase(caseId: string): Promise<EventListDto> {
    await this.matters.ofCase(caseId);
    await this.reads.ofCase(caseId);
    return this.list({ caseId });
  }

  /** What belongs to no case. @throws Problem 404 */
  async ofClient(clientId: string): Promise<EventListDto> {
    await this.matters.ofClient(clientId);
    await this.reads.ofClient(clientId);
    return this.list({ clientId });
  }

  /** @throws Problem 404 */
  async event(id: string): Promise<EventDto> {
    const event = await this.db.findOneBy(Event, { id });
    if (!event) throw notFound();
    return shownEvent(event, await this.parts({ eventId: id }, null));
  }

  private async list(scope: Scope): Promise<EventListDto> {
    const parts = await this.parts(scope, scope);
    const elsewhere = [...parts.acts, ...parts.statements, ...parts.examinations].map(part => part.eventId);
    const events = await this.db.find(Event, { where: [scope, { id: In([...new Set(elsewhere)]), mass: true }] });
    const perpetrators = await this.db.find(Perpetrator, { where: scope, order: { id: 'ASC' } });
    return { items: inOrder(events).map(event => shownEvent(event, parts)), perpetrators: perpetrators.map(shownPerpetrator) };
  }

  /** Of one event, or all of a case or file. What hangs on an act or an examination is found by those. */
  private async parts(of: Scope | { eventId: string }, scope: Scope | null): Promise<Parts> {
    const [acts, statements, examinations] = await Promise.all([this.all(Act, of), this.all(StatementGiven, of), this.all(Examination, of)]);
    const ofActs = scope ?? { actId: In(acts.map(act => act.id)) };
    const [injuries, involvements, findings] = await Promise.all([
      this.all(Injury, ofActs), this.all(Involvement, ofActs), this.all(ExaminationFinding, scope ?? { examinationId: In(examinations.map(one => one.id)) }),
    ]);
    const certainties = await this.all(InvolvementCertainty, scope ?? { involvementId: In(involvements.map(one => one.id)) });
    return { acts, statements, examinations, injuries, involvements, findings, certainties };
  }

  private all<Row extends OfMatter>(entity: new () => Row, where: object): Promise<Row[]> {
    return this.db.find(entity as never, { where: where as FindOptionsWhere<Row>, order: { id: 'ASC' } as never });
  }
}

/** The earliest first, by the first day on which it may have been; what nobody can date last. */
function inOrder(events: Event[]): Event[] {
  const first = (event: Event) => event.happenedLower ?? '9999';
  return events.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : a.id < b.id ? -1 : 1));
}
