import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { broken, notFound } from '../http/problem';
import { Client } from '../people/client.entity';
import { Person } from '../people/person.entity';
import type { NewDifferenceDto } from './merge.dto';

const FOUND = 'select one_id as one, other_id as other, one_as as "oneAs", other_as as "otherAs" from different_clients';
const KEEP = `
  insert into different_clients (one_id, other_id, one_as, other_as, reason) values ($1, $2, $3, $4, $5)
    on conflict on constraint different_clients_once do nothing`;

/** Pairs that somebody looked at and found to be two persons: for as long as both are named and dated as they were then. */
@Injectable()
export class DifferentClients {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  /** @throws Problem 404 when one of them is not for this actor, 422 when they are one */
  async keep({ oneId, otherId, reason }: NewDifferenceDto): Promise<void> {
    if (oneId === otherId) throw broken('clients_told_apart_differ', '/otherId');
    const [one, other] = [oneId, otherId].toSorted();
    await this.db.query(KEEP, [one, other, this.standing(await this.personOf(one)), this.standing(await this.personOf(other)), reason]);
  }

  /** Whether a pair, the smaller id first, was found different as it stands. */
  async known(): Promise<(one: string, a: Person, other: string, b: Person) => boolean> {
    const rows: { one: string; other: string; oneAs: string; otherAs: string }[] = await this.db.query(FOUND);
    const found = new Set(rows.map(({ one, other, oneAs, otherAs }) => [one, other, oneAs, otherAs].join()));
    return (one, a, other, b) => found.has([one, other, this.standing(a), this.standing(b)].join());
  }

  private async personOf(clientId: string): Promise<Person> {
    const client = await this.db.findOneBy(Client, { id: clientId });
    if (!client) throw notFound();
    return this.db.findOneByOrFail(Person, { id: client.personId });
  }

  private standing({ names, birthYear }: Person): string {
    return this.keyring.indexToken(`standing ${JSON.stringify([names, birthYear])}`);
  }
}
