import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { SERVICE_OUTCOMES } from '#libs/law/care/service-state';
import { DATE, decodeCursor, encodeCursor, UUID } from '../http/page';
import { notFound } from '../http/problem';
import { Client } from '../people/client.entity';
import { shownPerson } from '../people/person-files';
import { Person } from '../people/person.entity';
import { CareService } from './care-service.entity';
import { ClientKeys } from './client-keys';
import type { FamilyServicesDto, ServiceHistoryDto, ServiceListQuery, ServicePageDto } from './service.dto';
import { ServiceChange } from './service-change.entity';
import { ServiceShown } from './service-shown';

const MOST_OF_ONE = 500;

@Injectable()
export class ServiceLists {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: ClientKeys,
    private readonly shown: ServiceShown,
  ) {}

  /** The newest first. @throws Problem 404 when there is no such client for this actor */
  async ofClient(clientId: string, { type, progress, after, limit = 25 }: ServiceListQuery): Promise<ServicePageDto> {
    await this.keys.of(clientId);
    const query = this.db.createQueryBuilder(CareService, 's').where('s.clientId = :clientId', { clientId });
    if (type) query.andWhere('s.type = :type', { type });
    if (progress) query.andWhere(`s.state ${progress === 'open' ? 'not in' : 'in'} (:...ended)`, { ended: SERVICE_OUTCOMES });
    const cursor = decodeCursor(after, [DATE, UUID]);
    if (cursor) query.andWhere('(s.sortedOn, s.id) < (:day::date, :before::uuid)', { day: cursor[0], before: cursor[1] });
    const rows = await query.orderBy('s.sortedOn', 'DESC').addOrderBy('s.id', 'DESC').take(limit).getMany();
    const last = rows.length === limit ? rows[limit - 1] : null;
    return { items: await this.shown.all(rows), next: last && encodeCursor([last.sortedOn, last.id]) };
  }

  async history(id: string): Promise<ServiceHistoryDto> {
    if (!(await this.db.existsBy(CareService, { id }))) throw notFound();
    const changes = await this.db.find(ServiceChange, { where: { serviceId: id }, order: { createdAt: 'ASC', id: 'ASC' }, take: 1_000 });
    return { items: changes.map(({ state, occurredOn, reason, createdBy, createdAt }) => ({ state, occurredOn, reason, createdBy, createdAt: createdAt.toISOString() })) };
  }

  /** What the direct victim and each of his relatives received, each counted for himself (invariant 10). */
  async ofFamily(clientId: string): Promise<FamilyServicesDto> {
    const asked = await this.db.findOneBy(Client, { id: clientId });
    if (!asked) throw notFound();
    const victimId = asked.victimClientId ?? asked.id;
    const clients = await this.db.find(Client, { where: [{ id: victimId }, { victimClientId: victimId }], order: { victimClientId: { direction: 'ASC', nulls: 'FIRST' }, code: 'ASC' }, take: 100 });
    const persons = new Map((await this.db.findBy(Person, { id: In(clients.map(({ personId }) => personId)) })).map(person => [person.id, person]));
    const items = [];
    for (const { id, code, kind, officeId, personId } of clients) {
      const person = persons.get(personId);
      if (!person) continue;
      const services = await this.db.find(CareService, { where: { clientId: id }, order: { sortedOn: 'DESC', id: 'DESC' }, take: MOST_OF_ONE });
      items.push({ id, code, kind, officeId, displayName: shownPerson(person).displayName, birthYear: person.birthYear, services: services.map(received) });
    }
    return { items };
  }
}

const received = ({ id, type, state, plannedOn, dueOn, outcomeOn, providerKind, quantity, unit }: CareService) =>
  ({ id, type, state, plannedOn, dueOn, outcomeOn, providerKind, quantity, unit });
