import { randomInt } from 'node:crypto';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Acting } from '../database/acting';
import { broken, notFound, Problem } from '../http/problem';
import { Tries } from '../identity/tries';
import { User } from '../identity/user.entity';
import { MailRefused } from '../mail/mail-failures';
import { Mailer } from '../mail/mailer';
import { codeLetter } from './code-letter';
import type { DigestChoiceDto, DigestSettingsDto } from './digest-settings.dto';
import { DigestSettings } from './digest-settings.entity';

const CODE_LIVES_MS = 60 * 60_000;
const DEFAULT_HOUR = 7;

/** The day of the latest digest, if the mail server refused it. $1 since when the address is his. */
const LATEST_REFUSED = `
  select day::text as day from (select day, ending from digests where user_id = app.actor() and ended_at > $1 order by day desc limit 1) latest
    where ending = 'refused'`;

/** One's own address and choice. An address counts once a code that was mailed to it has come back. */
@Injectable()
export class DigestSettingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly mailer: Mailer,
    private readonly tries: Tries,
  ) {}

  async read(): Promise<DigestSettingsDto> {
    return this.shown(await this.own());
  }

  /**
   * Takes the place of the address before; the digest is off until the code comes back.
   * @throws Problem 429 to whoever sends mails to ever more addresses, 502 when the mail server does not answer
   */
  async setAddress(address: string): Promise<DigestSettingsDto> {
    if (!this.mailer.isConfigured) throw broken('mail_is_not_set_up', '/address');
    const { userId, locale } = this.acting.actor;
    await this.tries.spend(userId, 'mail-code');
    const { keyId } = await this.db.findOneByOrFail(User, { id: userId });
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const fresh = { address, mailedCode: code, codeExpiresAt: new Date(Date.now() + CODE_LIVES_MS), confirmedAt: null, wanted: false };
    const settings = (await this.own()) ?? this.db.create(DigestSettings, { id: uuidv7(), userId, keyId, hour: DEFAULT_HOUR });
    const saved = await this.db.save(Object.assign(settings, fresh));
    await this.mailer.send({ id: uuidv7(), to: address, ...codeLetter(code, locale) }).catch((error: unknown) => {
      if (error instanceof MailRefused) throw broken('mail_refuses_this_address', '/address');
      throw new Problem(502, 'mail-undelivered');
    });
    return this.shown(saved);
  }

  /** @throws Problem 404 when no code is awaited, 401 for a wrong one, 429 after too many */
  async confirm(code: string): Promise<DigestSettingsDto> {
    const settings = await this.own();
    if (!settings?.mailedCode || settings.codeExpiresAt! < new Date()) throw notFound();
    await this.tries.proving(settings.userId, 'digest-code', async () => {
      if (settings.mailedCode !== code) throw new Problem(401, 'wrong-proof');
    });
    const confirmed = { mailedCode: null, codeExpiresAt: null, confirmedAt: new Date(), wanted: true };
    return this.shown(await this.db.save(Object.assign(settings, confirmed)));
  }

  async choose({ wanted, hour }: DigestChoiceDto): Promise<DigestSettingsDto> {
    const settings = await this.own();
    if (!settings) throw notFound();
    return this.shown(await this.db.save(Object.assign(settings, { wanted, hour })));
  }

  async remove(): Promise<void> {
    await this.db.delete(DigestSettings, { userId: this.acting.actor.userId });
  }

  private own(): Promise<DigestSettings | null> {
    return this.db.findOneBy(DigestSettings, { userId: this.acting.actor.userId });
  }

  private async shown(settings: DigestSettings | null): Promise<DigestSettingsDto> {
    const { address = null, confirmedAt = null, wanted = false, hour = DEFAULT_HOUR } = settings ?? {};
    const refused = confirmedAt && (await this.db.query(LATEST_REFUSED, [confirmedAt]));
    return { available: this.mailer.isConfigured, address, confirmed: confirmedAt !== null, wanted, hour, refusedOn: refused?.[0]?.day ?? null };
  }
}
