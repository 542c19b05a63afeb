import { TransactionHost } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import type { Actor } from '#libs/access/actor';
import { Problem } from '../http/problem';
import { type AssumedSession, SessionChanged } from '../identity/remembered-sessions';
import type { SignedRequest } from '../identity/signed-request';
import { ActorTransaction } from './actor-transaction';
import type { ActorTransactionAdapter } from './actor-transaction.adapter';

/** Runs work in one transaction in which the actor's rights hold. A request is one such piece of work. */
@Injectable()
export class Acting {
  constructor(
    private readonly cls: ClsService<{ actor: Actor | null; address?: string }>,
    private readonly host: TransactionHost<ActorTransactionAdapter>,
  ) {}

  /** @throws SessionChanged when the assumed session does not hold; then nothing was done */
  as<T>(actor: Actor | null, work: () => Promise<T>, assumed?: AssumedSession): Promise<T> {
    return this.cls.run(() => {
      this.cls.set('actor', actor);
      return this.host.withTransaction({ actor, assumed }, work);
    });
  }

  /**
   * One of several short pieces of work of a request, its session confirmed anew.
   * @throws Problem 409 when the session is not what it was when the request began: whoever sends again is told what it is
   */
  briefly<T>({ actor, tokenHash }: SignedRequest, work: () => Promise<T>): Promise<T> {
    return this.as(actor, work, { tokenHash: tokenHash!, actor: actor! }).catch((error: unknown) => {
      throw error instanceof SessionChanged ? new Problem(409, 'busy') : error;
    });
  }

  /** @param address of the request that the work serves */
  at<T>(address: string, work: () => Promise<T>): Promise<T> {
    return this.cls.run(() => {
      this.cls.set('address', address);
      return work();
    });
  }

  /** Method and path of the request that is served; null where the work serves none. */
  get address(): string | null {
    return this.cls.get('address') ?? null;
  }

  /** The work has sent its last statement: the commit follows it in the same round trip. */
  conclude(): void {
    ActorTransaction.of(this.host.tx).conclude();
  }

  /** The actor of the work that is running. */
  get actor(): Actor {
    const actor = this.cls.get('actor');
    if (!actor) throw new Error('Nobody is acting here.');
    return actor;
  }
}
