import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { officeDay } from '#libs/law/office-day';
import { standingOn } from '#libs/law/standing';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Client } from './client.entity';
import { shownPerson } from './person-files';
import { Person } from './person.entity';
import type { ClientRepresentationsDto, NewRepresentationDto, RepresentationEndDto, RepresentedDto } from './representation.dto';
import { Representation } from './representation.entity';

@Injectable()
export class Representations {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  async of({ id, personId }: Client): Promise<ClientRepresentationsDto> {
    const rows = await this.db.find(Representation, { where: { clientId: id }, order: { startsOn: 'ASC' } });
    const persons = await this.db.findBy(Person, { id: In([personId, ...rows.map(row => row.personId)]) });
    const byId = new Map(persons.map(person => [person.id, person]));
    const { acting, withoutRepresentative } = standingOn(officeDay(), byId.get(personId)?.diedOn ?? null, rows);
    const representations = rows.map(row => {
      const { clientId: _, keyId: __, ...shown } = row;
      return { ...shown, displayName: shownPerson(byId.get(row.personId)!).displayName, current: acting.includes(row) };
    });
    return { representations, withoutRepresentative };
  }

  /** Whom somebody represents. Row-level security leaves those clients whom the reader may see. */
  async by(personId: string): Promise<RepresentedDto[]> {
    const rows = await this.db.find(Representation, { where: { personId }, order: { startsOn: 'ASC', id: 'ASC' } });
    const clients = await this.db.findBy(Client, { id: In(rows.map(row => row.clientId)) });
    const persons = await this.db.findBy(Person, { id: In(clients.map(client => client.personId)) });
    return rows.flatMap(row => {
      const client = clients.find(({ id }) => id === row.clientId);
      const person = persons.find(({ id }) => id === client?.personId);
      if (!client || !person) return [];
      const { personId: _, keyId: __, version: ___, ...shown } = row;
      const { acting } = standingOn(officeDay(), person.diedOn, [row]);
      return [{ ...shown, code: client.code, displayName: shownPerson(person).displayName, current: acting.length > 0 }];
    });
  }

  async add(clientId: string, body: NewRepresentationDto): Promise<ClientRepresentationsDto> {
    const client = await this.db.findOneBy(Client, { id: clientId });
    if (!client) throw notFound();
    return this.receipts.once(
      body,
      async id => {
        const { keyId } = client;
        await this.db.insert(Representation, this.db.create(Representation, { purpose: 'all', ...body, id, clientId, keyId }));
        return this.of(client);
      },
      () => this.of(client),
    );
  }

  async end(id: string, seen: number, { endsOn }: RepresentationEndDto): Promise<ClientRepresentationsDto> {
    const representation = await this.db.findOne(Representation, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!representation) throw notFound();
    refuseStale(representation, seen, { endsOn });
    await this.db.save(Object.assign(representation, { endsOn }));
    return this.of(await this.db.findOneByOrFail(Client, { id: representation.clientId }));
  }
}
