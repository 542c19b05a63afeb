import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { officeDay } from '#libs/law/office-day';
import { standingOn } from '#libs/law/standing';
import { Assignment } from '../cases/assignment.entity';
import { Case } from '../cases/case.entity';
import { Charge } from '../cases/charge.entity';
import { notFound } from '../http/problem';
import { Office } from '../identity/office.entity';
import { Qualification } from '../identity/qualification.entity';
import { User } from '../identity/user.entity';
import { Client } from '../people/client.entity';
import { Person } from '../people/person.entity';
import { Representation } from '../people/representation.entity';
import type { Asking, CaseFacts, NamedPerson } from './case-facts';
import { InstanceFacts } from './instance-facts.reader';

const CLIENTS = `select client_id as "clientId" from case_clients where case_id = $1 order by created_at, client_id`;

/** Reads what a case can fill into its papers; row-level security decides what of it this actor sees. */
@Injectable()
export class CaseFactsReader {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly instances: InstanceFacts,
  ) {}

  /** @throws Problem 404 when there is no such case for this actor */
  async read(asking: Asking): Promise<CaseFacts> {
    const one = await this.db.findOneBy(Case, { id: asking.caseId });
    if (!one) throw notFound();
    const today = officeDay();
    const office = await this.db.findOneByOrFail(Office, { id: one.officeId });
    const charges = await this.db.find(Charge, { where: { caseId: one.id, voidedAt: IsNull() }, order: { id: 'ASC' } });
    return {
      code: one.code,
      office: office.name,
      ...(await this.people(one.id, today)),
      ...(await this.instances.read(asking)),
      articles: charges.filter(({ outcome }) => outcome !== 'reclassified'),
      eventDays: charges.flatMap(({ allegedOn }) => allegedOn ?? []),
      lawyers: await this.lawyers(one.id, today),
      today,
    };
  }

  private async people(caseId: string, today: string): Promise<Pick<CaseFacts, 'clients' | 'representatives'>> {
    const ids: { clientId: string }[] = await this.db.query(CLIENTS, [caseId]);
    const clients = await this.db.findBy(Client, { id: In(ids.map(({ clientId }) => clientId)) });
    const representations = await this.db.findBy(Representation, { clientId: In(clients.map(({ id }) => id)) });
    const wanted = [...clients, ...representations].map(({ personId }) => personId);
    const persons = new Map((await this.db.findBy(Person, { id: In(wanted) })).map(person => [person.id, person]));
    const acting = clients.flatMap(({ id, personId }) =>
      standingOn(today, persons.get(personId)?.diedOn ?? null, representations.filter(({ clientId }) => clientId === id)).acting);
    const named = (ids: string[]) => [...new Set(ids)].flatMap(id => persons.get(id) ?? []).map(asNamed);
    return {
      clients: named(ids.flatMap(({ clientId }) => clients.find(({ id }) => id === clientId)?.personId ?? [])),
      representatives: named(acting.map(({ personId }) => personId)),
    };
  }

  /** The lead first. */
  private async lawyers(caseId: string, today: string): Promise<CaseFacts['lawyers']> {
    const now = { startsOn: LessThanOrEqual(today), endsOn: MoreThanOrEqual(today) };
    const team = await this.db.findBy(Assignment, { caseId, role: In(['lead', 'counsel']), ...now });
    const userIds = [...new Set([...team].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead')).map(({ userId }) => userId))];
    const users = await this.db.findBy(User, { id: In(userIds) });
    const licences = await this.db.findBy(Qualification, { userId: In(userIds), kind: 'attorney', ...now });
    return userIds.flatMap(id => {
      const user = users.find(one => one.id === id);
      return user ? { name: user.displayName, licence: licences.find(({ userId }) => userId === id)?.licenceNumber ?? null } : [];
    });
  }
}

const asNamed = ({ names, gender, birthDate, birthYear }: Person): NamedPerson =>
  ({ name: names[0], gender, birth: birthDate ?? (birthYear ? String(birthYear) : null) });
