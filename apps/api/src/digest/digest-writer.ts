import { InjectTransaction } from '@nestjs-cls/transactional';
import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import type { Role } from '#libs/access/roles';
import type { Language } from '#libs/i18n/languages';
import { CONFIG, type Config } from '../config';
import { Acting } from '../database/acting';
import type { Letter } from '../mail/mailer';
import { TodayService } from '../today/today.service';
import { digestLetter } from './digest-letter';
import { DigestSettings } from './digest-settings.entity';

/** For whom a digest is, as the database has handed it out. */
export interface Recipient {
  userId: string;
  locale: Language;
  roles: Role[];
  /** `YYYY-MM-DD` */
  day: string;
}

/**
 * Writes a digest as its reader: in a transaction in which his rights hold at that moment, as under the address of his
 * calendar. So it cannot tell him more than the page would.
 */
@Injectable()
export class DigestWriter {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly today: TodayService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns null when nothing waits for him, or he has no address */
  async write(digestId: string, { userId, locale, roles, day }: Recipient): Promise<Letter | null> {
    const actor = { userId, roles, locale, standing: 'full' } as Actor;
    return this.acting.as(actor, async () => {
      const settings = await this.db.findOneBy(DigestSettings, { userId });
      const { items } = await this.today.of(actor);
      if (!settings || !items.length) return null;
      const link = this.config.origin && `${new URL(this.config.origin).origin}/`;
      return { id: digestId, to: settings.address, ...digestLetter(items.map(item => ({ ...item, code: item.caseCode ?? item.clientCode ?? '' })), day, locale, link) };
    });
  }
}
