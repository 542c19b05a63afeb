import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { inverseKinship, type Kinship, neutralKinship } from '#libs/law/kinship';
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

  /** As entered in his own file, and as entered in that of another: there he is the one who is called something. */
  async of(personId: string): Promise<RelativeDto[]> {
    const rows = await this.db.find(Relationship, { where: [{ personId }, { relatedPersonId: personId }], order: { id: 'ASC' } });
    const otherOf = (row: Relationship) => (row.personId === personId ? row.relatedPersonId : row.personId);
    const ids = rows.map(otherOf);
    const persons = new Map((await this.db.findBy(Person, { id: In(ids) })).map(person => [person.id, person]));
    const clients = new Map((await this.db.findBy(Client, { personId: In(ids) })).map(client => [client.personId, client.id]));
    const kin = rows.flatMap(row => {
      const person = persons.get(otherOf(row));
      return person ? [{ id: row.id, person, kind: row.personId === personId ? row.kind : inverseKinship(row.kind, person.gender), own: row.personId === personId }] : [];
    });
    const said = new Set(kin.filter(({ own }) => own).map(tie));
    return kin
      .filter(one => one.own || !said.has(tie(one)))
      .map(({ id, person, kind }) => ({ id, personId: person.id, displayName: shownPerson(person).displayName, kind, clientId: clients.get(person.id) ?? null }));
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

/** One of two people, entered from both sides, is one: as his own file calls him. */
const tie = ({ person, kind }: { person: Person; kind: Kinship }) => `${person.id} ${neutralKinship(kind)}`;
