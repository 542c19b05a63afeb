import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { decodeCursor, encodeCursor, MOMENT, UUID } from '../http/page';
import { broken, notFound } from '../http/problem';
import { displayName } from '../people/person-name';
import { DeskIndex } from './desk-index';
import type { EnquiryChangesDto, EnquiryDto } from './enquiry.dto';
import { Enquiry } from './enquiry.entity';
import type { EnquiryListQuery, EnquiryPageDto, EnquiryRowDto } from './enquiry-list.dto';
import { EnquiryOutcomeRecord } from './enquiry-outcome.entity';
import type { EnquiryOutcomeDto } from './outcome.dto';

const LOOKED_AT = `insert into audit_entries (act, subject, subject_id, client_id) select 'read', 'enquiries', id, client_id from enquiries where id = $1`;

@Injectable()
export class EnquiriesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly index: DeskIndex,
  ) {}

  async list(actor: Actor, { state, assignee, day, eventId, clientId, after, limit = 25 }: EnquiryListQuery): Promise<EnquiryPageDto> {
    const [moment, last] = decodeCursor(after, [MOMENT, UUID]) ?? [null, null];
    const [order, beyond] = state === 'waiting' ? (['ASC', '>'] as const) : (['DESC', '<'] as const);
    const found = this.db.createQueryBuilder(Enquiry, 'e').orderBy('e.received_at', order).addOrderBy('e.id', order).take(limit);
    if (state) found.andWhere(state === 'waiting' ? 'e.outcome is null' : 'e.outcome is not null');
    if (assignee === 'me') found.andWhere('e.assignee_id = :me', { me: actor.userId });
    if (assignee === 'nobody') found.andWhere('e.assignee_id is null');
    if (day) found.andWhere('e.received_at >= :day::date and e.received_at < :day::date + 1', { day });
    if (eventId) found.andWhere('e.event_id = :eventId', { eventId });
    if (clientId) found.andWhere('(e.client_id = :clientId or e.person_id = (select person_id from clients where id = :clientId))', { clientId });
    if (last) found.andWhere(`(date_trunc('milliseconds', e.received_at), e.id) ${beyond} (:moment, :last)`, { moment, last });
    const items = (await found.getMany()).map(row);
    const end = items.length === limit ? items[items.length - 1] : null;
    return { items, next: end && encodeCursor([end.receivedAt, end.id]) };
  }

  async read(id: string): Promise<EnquiryDto> {
    const enquiry = await this.one(id);
    await this.db.query(LOOKED_AT, [id]);
    return enquiry;
  }

  /** @throws Problem 404 when it is not there for this actor */
  async one(id: string): Promise<EnquiryDto> {
    const enquiry = await this.db.findOneBy(Enquiry, { id });
    if (!enquiry) throw notFound();
    const outcomes = await this.db.find(EnquiryOutcomeRecord, { where: { enquiryId: id }, order: { createdAt: 'ASC', id: 'ASC' } });
    const visits = await this.db.countBy(Enquiry, { visitorId: enquiry.visitorId });
    return shown(enquiry, outcomes.map(outcome), visits);
  }

  async change(id: string, seen: number, { name, ...changes }: EnquiryChangesDto): Promise<EnquiryDto> {
    if (name && !displayName([name])) throw broken('person_has_a_name', '/name');
    const enquiry = await this.db.findOne(Enquiry, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!enquiry) throw notFound();
    refuseStale(enquiry, seen, changes);
    await this.db.save(Object.assign(enquiry, changes, name && { names: [name] }));
    if (name || changes.phone !== undefined) await this.index.put(id, enquiry.officeId, enquiry.names, enquiry.phone);
    return this.one(id);
  }
}

const row = ({ id, receivedAt, names, birthYear, channel, topic, outcome, assigneeId, clientId }: Enquiry): EnquiryRowDto => ({
  id, receivedAt: receivedAt.toISOString(), displayName: displayName(names), birthYear, channel, topic, outcome, assigneeId, clientId,
});

const outcome = ({ id, kind, appointmentAt, colleagueId, note, createdBy, createdAt }: EnquiryOutcomeRecord): EnquiryOutcomeDto => ({
  id, kind, appointmentAt: appointmentAt && appointmentAt.toISOString(), colleagueId, note, createdBy, createdAt: createdAt.toISOString(),
});

function shown(enquiry: Enquiry, outcomes: EnquiryOutcomeDto[], visits: number): EnquiryDto {
  const { keyId: _, names, receivedAt, earlierId: __, visitorId: ___, sourceDigest: ____, outcome: _____, ...rest } = enquiry;
  return { ...rest, name: names[0], displayName: displayName(names), receivedAt: receivedAt.toISOString(), outcomes, visits };
}
