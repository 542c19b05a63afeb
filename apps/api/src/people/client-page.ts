import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { CaseRows } from '../cases/case-rows';
import { notFound } from '../http/problem';
import type { ClientDto } from './client.dto';
import { Client } from './client.entity';
import type { ClientRowDto } from './client-row.dto';
import { Person } from './person.entity';
import { shownPerson } from './person-files';
import { Relatives } from './relatives';
import { Representations } from './representations';

/** All that stands on the page of one client. */
@Injectable()
export class ClientPage {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly relatives: Relatives,
    private readonly representations: Representations,
    private readonly cases: CaseRows,
  ) {}

  /** @throws Problem 404 */
  async of(id: string): Promise<ClientDto> {
    const client = await this.db.findOneBy(Client, { id });
    if (!client) throw notFound();
    const [person, relatives, { representations, withoutRepresentative }, cases, referred] = await Promise.all([
      this.db.findOneByOrFail(Person, { id: client.personId }),
      this.relatives.of(client.personId),
      this.representations.of(client),
      this.cases.ofClients([id]),
      this.referredBy(id),
    ]);
    const shown = shownPerson(person);
    const { personId: _, keyId: __, ...fields } = client;
    const { displayName, birthYear } = shown;
    return { ...fields, displayName, birthYear, person: shown, relatives, representations, withoutRepresentative, cases, referred };
  }

  private async referredBy(id: string): Promise<ClientRowDto[]> {
    const clients = await this.db.find(Client, { where: { referredByClientId: id }, order: { code: 'ASC' } });
    const persons = await this.db.findBy(Person, { id: In(clients.map(client => client.personId)) });
    return clients.flatMap(({ id, code, kind, officeId, personId }) =>
      persons
        .filter(person => person.id === personId)
        .map(person => ({ id, code, kind, officeId, birthYear: person.birthYear, displayName: shownPerson(person).displayName })),
    );
  }
}
