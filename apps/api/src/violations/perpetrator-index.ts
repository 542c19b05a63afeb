import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { indexTokens, queryTokens } from '#libs/sealing/blind-index';
import { Keyring } from '#libs/sealing/keyring';
import { foldName } from '#libs/sealing/name-folding';
import { displayName, type PersonName } from '../people/person-name';
import type { Perpetrator } from './perpetrator.entity';

const ENOUGH = 200;

/** $1 tokens, $2 the perpetrator, $3 his case, $4 his file, $5 the token of his whole name */
const PUT = `
  insert into perpetrator_tokens (token, perpetrator_id, case_id, client_id, whole)
    select token, $2::uuid, $3::uuid, $4::uuid, token is not distinct from $5::bigint from unnest($1::bigint[]) token`;

/** $1 tokens. Those who share most of them first. */
const MET = `select perpetrator_id as id from perpetrator_tokens where token = any ($1::bigint[]) group by perpetrator_id order by count(*) desc limit ${ENOUGH}`;

/** The blind index over names of perpetrators. */
@Injectable()
export class PerpetratorIndex {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  async put({ id, caseId, clientId, name }: Perpetrator): Promise<void> {
    const tokens = name ? indexTokens(this.keyring, [displayName([name])]) : [];
    await this.db.query('delete from perpetrator_tokens where perpetrator_id = $1', [id]);
    const whole = this.whole(name);
    await this.db.query(PUT, [[...tokens, ...(whole ? [whole] : [])], id, caseId, clientId, whole]);
  }

  async candidates(text: string): Promise<string[]> {
    const { selective, fallback } = queryTokens(this.keyring, text);
    for (const tokens of [selective.flat(), fallback]) {
      const met: { id: string }[] = tokens.length ? await this.db.query(MET, [tokens]) : [];
      if (met.length) return met.map(one => one.id);
    }
    return [];
  }

  /**
   * The same for the same family and given name in any spelling and script, keyed, 64 bits. Null when one of them is unknown:
   * a family name alone is half a district's.
   */
  private whole(name: PersonName | null | undefined): string | null {
    const [family, given] = [name?.family, name?.given].map(part => foldName(part ?? '').join(' '));
    return family && given ? this.keyring.indexToken(`perpetrator ${family} ${given}`) : null;
  }
}
