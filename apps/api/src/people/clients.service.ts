import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/access/actor';
import { Keyring } from '#libs/sealing/keyring';
import { Reads } from '../audit/reads';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ClientChangesDto, ClientDto, NewClientAssignmentDto, NewClientDto } from './client.dto';
import { Client } from './client.entity';
import { ClientPage } from './client-page';
import { PersonFiles } from './person-files';
import { Person } from './person.entity';
import { TakingOnChecks } from './taking-on-checks';

@Injectable()
export class ClientsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
    private readonly persons: PersonFiles,
    private readonly page: ClientPage,
    private readonly reads: Reads,
    private readonly receipts: Receipts,
    private readonly checks: TakingOnChecks,
  ) {}

  async read(id: string): Promise<ClientDto> {
    const page = await this.page.of(id);
    await this.reads.ofClient(page.id);
    return page;
  }

  takeOn(actor: Actor, body: NewClientDto): Promise<ClientDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.create(id, actor, body);
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  /** Whoever takes a client on is his intake, until somebody ends that; the client's data key is made here. */
  private async create(id: string, actor: Actor, { person, personId, uncheckedReason, ...fields }: NewClientDto): Promise<void> {
    if (!person === !personId) throw broken('either_a_new_person_or_one_on_file', '/person');
    const onFile = personId ? await this.onFile(personId) : null;
    const checked = await this.checks.before(person?.names ?? onFile!.names, uncheckedReason);
    const key = this.keyring.newDataKey();
    await this.db.query(`insert into data_keys (id, scope, client_id, wrapped) values ($1, 'client', $2, $3)`, [key.id, id, key.wrapped]);
    const [{ code }] = await this.db.query(`select app.next_code('client', $1) as code`, [actor.officeId]);
    const ofPerson = onFile?.id ?? uuidv7();
    const { id: _, ...rest } = fields;
    await this.db.insert(Client, this.db.create(Client, { ...rest, ...checked, id, code, officeId: actor.officeId, personId: ofPerson, keyId: key.id }));
    if (checked.checkId) await this.checks.keep(checked.checkId, key.id);
    await this.db.query(`insert into client_assignments (client_id, user_id, role) values ($1, $2, 'intake')`, [id, actor.userId]);
    if (person) await this.persons.add(key.id, person, ofPerson);
    // a relative who becomes a client is sealed under his own key from then on
    else await this.db.save(Object.assign(onFile!, { keyId: key.id }));
  }

  private async onFile(personId: string): Promise<Person> {
    const person = await this.db.findOneBy(Person, { id: personId });
    if (!person) throw broken('unknown_person', '/personId');
    return person;
  }

  async change(id: string, seen: number, changes: ClientChangesDto): Promise<ClientDto> {
    const client = await this.db.findOne(Client, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!client) throw notFound();
    refuseStale(client, seen, changes);
    await this.db.save(Object.assign(client, changes));
    return this.read(id);
  }

  async assign(id: string, { userId, role, endsOn = 'infinity' }: NewClientAssignmentDto): Promise<void> {
    const known = await this.db.existsBy(Client, { id });
    if (!known) throw notFound();
    await this.db.query('insert into client_assignments (client_id, user_id, role, ends_on) values ($1, $2, $3, $4)', [id, userId, role, endsOn]);
  }
}
