import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Client } from './client.entity';
import { PersonFiles, shownPerson } from './person-files';
import { Person } from './person.entity';
import type { NewRelativeDto, RelativeDto } from './relative.dto';
import { Relationship } from './relationship.entity';

@Injectable()
export class Relatives {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly persons: PersonFiles,
    private readonly receipts: Receipts,
  ) {}

  async of(personId: string): Promise<RelativeDto[]> {
    const rows = await this.db.find(Relationship, { where: { personId }, order: { id: 'ASC' } });
    const ids = rows.map(row => row.relatedPersonId);
    const persons = new Map((await this.db.findBy(Person, { id: In(ids) })).map(person => [person.id, person]));
    const clients = new Map((await this.db.findBy(Client, { personId: In(ids) })).map(client => [client.personId, client.id]));
    return rows.flatMap(({ id, relatedPersonId, kind }) => {
      const person = persons.get(relatedPersonId);
      if (!person) return [];
      const { displayName } = shownPerson(person);
      return [{ id, personId: relatedPersonId, displayName, kind, clientId: clients.get(relatedPersonId) ?? null }];
    });
  }

  /** A relative of the client; a new person is sealed under the client's key until he becomes a client himself. */
  async add(clientId: string, body: NewRelativeDto): Promise<RelativeDto[]> {
    const client = await this.db.findOneBy(Client, { id: clientId });
    if (!client) throw notFound();
    if (!body.person === !body.personId) throw broken('either_a_new_person_or_one_on_file', '/person');
    return this.receipts.once(
      body,
      async id => {
        const relatedPersonId = body.personId ?? (await this.persons.add(client.keyId, body.person!));
        const { kind, startsOn, endsOn } = body;
        await this.db.insert(Relationship, { id, personId: client.personId, relatedPersonId, kind, startsOn, endsOn });
        return this.of(client.personId);
      },
      () => this.of(client.personId),
    );
  }
}
