import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { inForce } from '#libs/law/representation';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Client } from './client.entity';
import { shownPerson } from './person-files';
import { Person } from './person.entity';
import type { ClientRepresentationsDto, NewRepresentationDto, RepresentationEndDto } from './representation.dto';
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
    const today = new Date().toISOString().slice(0, 10);
    const representations = rows.map(({ clientId: _, keyId: __, ...row }) => ({
      ...row,
      displayName: shownPerson(byId.get(row.personId)!).displayName,
      current: inForce(row, today),
    }));
    // invariant 8: death asks for a successor
    const dead = Boolean(byId.get(personId)?.diedOn);
    return { representations, withoutRepresentative: dead && !representations.some(row => row.current) };
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
