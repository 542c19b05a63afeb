import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Keyring } from '#libs/sealing/keyring';
import { mentions, mentionTokens } from '#libs/sealing/name-mention';
import { SealedReader } from '../database/sealed-reader';
import { displayName, type PersonName, readNames } from '../people/person-name';

/** Persons in the files of my own clients whom the index meets under one of these tokens. $1 tokens, $2 me. */
const MET = `
  select p.id, encode(p.names, 'base64') as names from persons p where p.id in (
    select t.person_id from name_tokens t where t.token = any ($1::bigint[]) and t.person_id = any (array(
      select cp.person_id from client_access k join client_persons cp on cp.client_id = k.client_id
        where k.user_id = $2 and (select current_date) between k.valid_from and k.valid_to)))
  limit 2000`;

/** Whether a text that leaves a case holds a name out of it: found by the blind index, decided on the opened names. */
@Injectable()
export class NameCheck {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
    private readonly sealed: SealedReader,
  ) {}

  async words(actor: Actor, text: string): Promise<string[]> {
    const tokens = mentionTokens(this.keyring, text);
    if (!tokens.length) return [];
    const rows: { id: string; names: unknown }[] = await this.db.query(MET, [tokens, actor.userId]);
    await this.sealed.open(rows, { names: { table: 'persons', column: 'names', row: 'id', read: readNames } });
    const names = rows.flatMap(row => (row.names as PersonName[]).map(name => displayName([name])));
    return mentions(text, names);
  }
}
