import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Acting } from '../database/acting';
import { notFound } from '../http/problem';

/** A training that the actor's office holds: it keeps its lists, and nobody else does. */
@Injectable()
export class OwnTraining {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
  ) {}

  /** @throws Problem 404 when there is none, or it is another office's */
  async need(id: string): Promise<{ keyId: string }> {
    const [found] = await this.db.query('select key_id as "keyId" from trainings where id = $1 and office_id = $2', [id, this.acting.actor.officeId]);
    if (!found) throw notFound();
    return found;
  }
}
