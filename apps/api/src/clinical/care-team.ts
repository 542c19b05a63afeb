import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { Statement } from '../database/statement';
import { notFound } from '../http/problem';

const IN_CARE = new Statement<object>(
  'in-care',
  `select from care_access where user_id = (select app.actor()) and client_id = $1
    and (select current_date) between valid_from and valid_to limit 1`,
);

/** Whose two files became one has a key of each, and every row names its own; the older one seals what is new. */
const KEY_OF_FILE = new Statement<{ id: string }>('key-of-clinical-file', 'select id from data_keys where clinical_client_id = $1 order by id limit 1');

/** Of two who write the first words at one moment the second waits, and finds the key. */
const HOLD_FILE = new Statement<object>('hold-clinical-file', `select pg_advisory_xact_lock(hashtextextended('clinical ' || $1, 0))`);

const FIRST_KEY = new Statement<object>(
  'first-key-of-clinical-file',
  `insert into data_keys (id, scope, clinical_client_id, wrapped) values ($1, 'clinical', $2, $3)`,
);

/** Who may open the clinical file of a client, and which key seals it. */
@Injectable()
export class CareTeam {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  /** @throws Problem 404 unless the actor cares for the client today, as a specialist and nothing else */
  async stands(clientId: string): Promise<void> {
    if (!(await IN_CARE.row(this.db, [clientId]))) throw notFound();
  }

  /** The key of the file, made with its first word. @throws Problem 404 as `stands` */
  async key(clientId: string): Promise<string> {
    await this.stands(clientId);
    const known = (await KEY_OF_FILE.row(this.db, [clientId])) ?? (await this.afterOthers(clientId));
    if (known) return known.id;
    const made = this.keyring.newDataKey();
    await FIRST_KEY.rows(this.db, [made.id, clientId, made.wrapped]);
    return made.id;
  }

  private async afterOthers(clientId: string): Promise<{ id: string } | undefined> {
    await HOLD_FILE.rows(this.db, [clientId]);
    return KEY_OF_FILE.row(this.db, [clientId]);
  }
}
