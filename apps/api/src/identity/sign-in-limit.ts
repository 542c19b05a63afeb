import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { Problem } from '../http/problem';

/** So many password checks a minute from one address or for one account: each costs argon2's time and memory. */
@Injectable()
export class SignInLimit {
  private readonly counts = new Map<string, number>();
  private minute = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Problem 429 */
  count(who: string): void {
    const minute = Math.floor(Date.now() / 60_000);
    if (minute !== this.minute) this.counts.clear();
    this.minute = minute;
    const tries = (this.counts.get(who) ?? 0) + 1;
    this.counts.set(who, tries);
    if (tries > this.config.signInsPerMinute) throw new Problem(429, 'too-many');
  }
}
