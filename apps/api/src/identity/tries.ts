import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { Aside } from '../database/aside';
import { Problem } from '../http/problem';

/** What tries are counted against: how many are free, and how long one waits at most between the later ones. */
interface Counted {
  subject: Buffer;
  free: number;
  longest: string;
}

const ACCOUNT = { free: 5, longest: '15 minutes' };
const BOOK = 'select app.book_try($1, $2, $3::interval) as wait';
const ADDRESS_LONGEST = '30 seconds';

/**
 * Delays that grow with each wrong try, counted in PostgreSQL so that replicas agree. A try is booked before it is
 * looked at and taken back when it was right. Known and unknown accounts are counted alike. Whoever tries an account
 * through the sign-in page does not delay its owner's unlocking or second factor: those are counted apart.
 */
@Injectable()
export class Tries {
  constructor(
    private readonly aside: Aside,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signing in: the account by the name that was typed, and the address, whose delay stays short for the others there. */
  signingIn<T>(login: string, address: string, check: () => Promise<T>): Promise<T> {
    const byAddress = { subject: digest(`address:${address}`), free: this.config.freeWrongTries, longest: ADDRESS_LONGEST };
    return this.count([{ subject: digest(`account:${login.toLowerCase()}`), ...ACCOUNT }, byAddress], check);
  }

  /** Proofs within a session: password, codes. */
  proving<T>(userId: string, kind: string, check: () => Promise<T>): Promise<T> {
    return this.count([{ subject: digest(`${kind}:${userId}`), ...ACCOUNT }], check);
  }

  /**
   * What costs others something however right it is (a mail to an address): some are free, later ones have to wait.
   * @throws Problem 429 with the seconds to wait
   */
  async spend(userId: string, kind: string): Promise<void> {
    const [{ wait }] = await this.aside.query<{ wait: number }>(BOOK, [digest(`${kind}:${userId}`), ACCOUNT.free, ACCOUNT.longest]);
    if (wait) throw new Problem(429, 'too-many-tries', { retryAfter: wait });
  }

  /** @throws Problem 429 with the seconds to wait; what the check throws */
  private async count<T>(counted: Counted[], check: () => Promise<T>): Promise<T> {
    for (const [at, { subject, free, longest }] of counted.entries()) {
      const [{ wait }] = await this.aside.query<{ wait: number }>(BOOK, [subject, free, longest]);
      if (!wait) continue;
      await this.takeBack(counted.slice(0, at));
      throw new Problem(429, 'too-many-tries', { retryAfter: wait });
    }
    try {
      const result = await check();
      await this.takeBack(counted, true);
      return result;
    } catch (error) {
      if (!(error instanceof Problem) || error.getStatus() !== 401) await this.takeBack(counted);
      throw error;
    }
  }

  /** After a right try the first subject, the account, is forgiven everything; an address only this try. */
  private async takeBack(counted: Counted[], right = false): Promise<void> {
    for (const [at, { subject }] of counted.entries()) {
      await this.aside.query('select app.try_succeeded($1, $2)', [subject, right && at === 0]);
    }
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();
