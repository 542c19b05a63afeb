import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { indexTokens, queryTokens } from '#libs/sealing/blind-index';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../database/acting';
import { FALLBACK, SELECTIVE } from './name-candidates.statement';
import { displayName, type PersonName } from './person-name';

/** The blind index over sealed names: which persons may be meant. Who really is, is decided on the opened names. */
@Injectable()
export class NameIndex {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
    private readonly acting: Acting,
  ) {}

  async put(personId: string, names: PersonName[]): Promise<void> {
    const tokens = indexTokens(this.keyring, names.map(name => displayName([name])));
    await this.db.query('delete from name_tokens where person_id = $1', [personId]);
    await this.db.query('insert into name_tokens (token, person_id) select unnest($1::bigint[]), $2', [tokens, personId]);
  }

  /** First those who match every word, then any word, then those who share enough of the letters. */
  async candidates(text: string): Promise<string[]> {
    const { selective, fallback } = queryTokens(this.keyring, text);
    const tokens = selective.flat();
    const words = selective.flatMap((group, word) => group.map(() => word));
    for (const wanted of new Set([selective.length, 1])) {
      if (!tokens.length) break;
      const rows = await SELECTIVE.rows(this.db, [tokens, words, wanted, this.acting.actor.userId]);
      if (rows.length) return rows.map(row => row.personId);
    }
    if (!fallback.length) return [];
    return (await FALLBACK.rows(this.db, [fallback, fallback.length])).map(row => row.personId);
  }
}
