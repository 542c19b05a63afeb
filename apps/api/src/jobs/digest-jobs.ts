import { Logger } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { ServerSealed } from '#libs/sealing/errors';
import type { Keyring } from '#libs/sealing/keyring';
import type { DigestWriter, Recipient } from '../digest/digest-writer';
import { MailRefused } from '../mail/mail-failures';
import type { Mailer } from '../mail/mailer';

type Ending = 'sent' | 'nothing_waits' | 'not_wanted' | 'refused';

/**
 * Digests, each sent once: there is one row for a user and a day, and whoever sends it holds that row until it says how
 * it ended. While the server is sealed nothing is begun; what could not be done today by midnight is not done.
 */
export class DigestJobs {
  private readonly log = new Logger('Digests');

  constructor(
    private readonly pool: Pool,
    private readonly writer: Pick<DigestWriter, 'write'>,
    private readonly mailer: Pick<Mailer, 'send'>,
    private readonly keyring: Pick<Keyring, 'isSealed'>,
  ) {}

  /** @returns the ids of digests that are due and have not ended, those begun before among them */
  async due(): Promise<string[]> {
    if (this.keyring.isSealed) return [];
    const { rows } = await this.pool.query<{ digest_id: string }>('select digest_id from app.begin_digests()');
    return rows.map(row => row.digest_id);
  }

  async send(digestId: string): Promise<void> {
    const db = await this.pool.connect();
    let broken = false;
    try {
      await db.query('begin');
      await this.sendHeld(db, digestId);
      await db.query('commit');
    } catch (error) {
      broken = await db.query('rollback').then(() => false, () => true);
      // sealed at this very moment: it is found again after the opening
      if (!(error instanceof ServerSealed)) throw error;
    } finally {
      db.release(broken);
    }
  }

  private async sendHeld(db: PoolClient, digestId: string): Promise<void> {
    if (this.keyring.isSealed) return;
    const { rows } = await db.query<Recipient & { wanted: boolean }>(
      'select user_id as "userId", locale, roles, day::text as day, wanted from app.hold_digest($1)', [digestId],
    );
    // ended already, or in the hands of another server
    if (!rows.length) return;
    const [{ wanted, ...recipient }] = rows;
    const ending = wanted ? await this.deliver(digestId, recipient) : 'not_wanted';
    await db.query('select app.end_digest($1, $2)', [digestId, ending]);
  }

  private async deliver(digestId: string, recipient: Recipient): Promise<Ending> {
    const letter = await this.writer.write(digestId, recipient);
    if (!letter) return 'nothing_waits';
    try {
      await this.mailer.send(letter);
      return 'sent';
    } catch (error) {
      if (!(error instanceof MailRefused)) throw error;
      this.log.warn(`The mail server refuses a digest for good (${error.message}); its reader sees it in his settings.`);
      return 'refused';
    }
  }
}
