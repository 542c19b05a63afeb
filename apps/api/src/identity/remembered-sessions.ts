import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/access/actor';
import { RecentlyUsed } from '#libs/sealing/recently-used';

const KEPT = 2_000;

/** What a request takes its session for, until its transaction confirms it. */
export interface AssumedSession {
  tokenHash: Buffer;
  actor: Actor;
}

/**
 * Whose session a token was when it was last asked for. Never more than an assumption: the transaction of the request
 * confirms it in the database, in the round trip of its first statement, and without that nobody acts in it.
 */
@Injectable()
export class RememberedSessions {
  private readonly actors = new RecentlyUsed<string, Actor>(KEPT);

  find(tokenHash: Buffer): Actor | undefined {
    return this.actors.get(tokenHash.toString('base64'));
  }

  keep({ tokenHash, actor }: AssumedSession): void {
    this.actors.set(tokenHash.toString('base64'), actor);
  }

  forget(tokenHash: Buffer): void {
    this.actors.delete(tokenHash.toString('base64'));
  }
}

/** The session is no longer what it was taken for: it ended, was locked, or its user's roles have changed. */
export class SessionChanged extends Error {}
