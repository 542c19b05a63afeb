import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Acting } from '../database/acting';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { SealWatch } from '../sealing/seal-watch';
import { Client } from './client.entity';
import type { ErasureDto, NewErasureDto } from './erasure.dto';
import { Person } from './person.entity';

const SHOWN = `
  select id, client_id as "clientId", client_code as "clientCode", reason, requested_by as "requestedBy",
    requested_at as "requestedAt", approved_by as "approvedBy", approved_at as "approvedAt"
    from client_erasures where withdrawn_at is null`;

/** Persons of his file who stand in another's as well, and the key of that other. */
const SHARED_PERSONS = `
  select distinct on (p.id) p.id, k.id as "keyId" from persons p
    join client_persons cp on cp.person_id = p.id and cp.client_id <> $1
    join data_keys k on k.client_id = cp.client_id and k.wrapped is not null
    where p.key_id = $2 and p.id <> $3`;

@Injectable()
export class ErasuresService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly receipts: Receipts,
    private readonly watch: SealWatch,
  ) {}

  /** Those of clients the actor may see; all of them for a director. */
  list(): Promise<ErasureDto[]> {
    return this.db.query(`${SHOWN} order by id desc limit 1000`);
  }

  request(clientId: string, body: NewErasureDto): Promise<ErasureDto> {
    return this.receipts.once(
      body,
      async id => {
        const client = await this.db.findOneBy(Client, { id: clientId });
        if (!client) throw notFound();
        await this.handOverShared(client);
        const values = [id, clientId, client.code, body.reason];
        await this.db.query('insert into client_erasures (id, client_id, client_code, reason) values ($1, $2, $3, $4)', values);
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** What another client's file needs is sealed under that client's key; whatever the actor cannot see stops the approval. */
  private async handOverShared({ id, keyId, personId }: Client): Promise<void> {
    const shared: { id: string; keyId: string }[] = await this.db.query(SHARED_PERSONS, [id, keyId, personId]);
    for (const { id: sharedId, keyId: ofOther } of shared) {
      const person = await this.db.findOneByOrFail(Person, { id: sharedId });
      await this.db.save(Object.assign(person, { keyId: ofOther }));
    }
  }

  async withdraw(clientId: string): Promise<void> {
    const [, taken] = await this.db.query(
      `update client_erasures set withdrawn_by = app.actor(), withdrawn_at = now()
        where client_id = $1 and withdrawn_at is null and approved_at is null`,
      [clientId],
    );
    if (!taken) throw notFound();
  }

  /** The key is gone from the database with the commit, and from the memory of every server a moment later. */
  async approve(id: string): Promise<void> {
    await this.db.query('select app.approve_erasure($1)', [id]).catch(error => {
      throw error.driverError?.code === 'P0002' ? notFound() : error;
    });
    this.acting.conclude();
    await this.db.query('select');
    await this.watch.look();
  }

  private async one(id: string): Promise<ErasureDto> {
    const [erasure] = await this.db.query(`${SHOWN} and id = $1`, [id]);
    if (!erasure) throw notFound();
    return erasure;
  }
}
