import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { indexTokens, queryTokens } from '#libs/sealing/blind-index';
import { Keyring } from '#libs/sealing/keyring';
import { Statement } from '../database/statement';
import { displayName, type PersonName } from './person-name';

const ENOUGH = 200;

export const SELECTIVE = new Statement<{ personId: string }>(
  'names-selective',
  `select t.person_id as "personId"
    from unnest($1::bigint[], $2::int[]) as q(token, word) join name_tokens t on t.token = q.token
    group by t.person_id having count(distinct q.word) >= $3
    order by count(distinct q.word) desc, count(*) desc limit ${ENOUGH}`,
);

const FALLBACK = new Statement<{ personId: string }>(
  'names-fallback',
  `select person_id as "personId" from name_tokens where token = any ($1::bigint[])
    group by person_id having count(*) * 2 >= $2 order by count(*) desc limit ${ENOUGH}`,
);

/** The blind index over sealed names: which persons may be meant. Who really is, is decided on the opened names. */
@Injectable()
export class NameIndex {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
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
      const rows = await SELECTIVE.rows(this.db, [tokens, words, wanted]);
      if (rows.length) return rows.map(row => row.personId);
    }
    if (!fallback.length) return [];
    return (await FALLBACK.rows(this.db, [fallback, fallback.length])).map(row => row.personId);
  }
}
