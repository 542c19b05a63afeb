import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { notFound } from '../http/problem';
import { Client } from '../people/client.entity';

/** Which data key seals what is written about a client. */
@Injectable()
export class ClientKeys {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** @throws Problem 404 when there is no such client for this actor */
  async of(clientId: string): Promise<string> {
    const client = await this.db.findOne(Client, { where: { id: clientId }, select: { id: true, keyId: true } });
    if (!client) throw notFound();
    return client.keyId;
  }
}
