import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { EntityManager } from 'typeorm';
import { hashToken } from './session-token';

const COUNT = 10;
const BYTES = 10;
/** Crockford's base32: no letter that is taken for a digit. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten codes on paper for whoever has lost his factor. Only their hashes are kept, so they are shown once. */
@Injectable()
export class RecoveryCodes {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** Ten new ones; those from before are worth nothing any more. */
  async renew(userId: string): Promise<string[]> {
    const codes = Array.from({ length: COUNT }, newCode);
    await this.db.query('delete from recovery_codes where user_id = $1', [userId]);
    await this.db.query('insert into recovery_codes (user_id, code_hash) select $1, unnest($2::bytea[])', [userId, codes.map(hashOf)]);
    return codes;
  }

  /** Whether it was one of his, and not used; it is used now. Two who try at once are one too many. */
  async use(userId: string, code: string): Promise<boolean> {
    const used = await this.db.query(
      'with used as (update recovery_codes set used_at = now() where user_id = $1 and code_hash = $2 and used_at is null returning 1) select from used',
      [userId, hashOf(code)],
    );
    return used.length === 1;
  }

  async left(userId: string): Promise<number> {
    const [{ count }] = await this.db.query('select count(*)::int as count from recovery_codes where user_id = $1 and used_at is null', [userId]);
    return count;
  }
}

/** 80 bits, in four groups of four. */
function newCode(): string {
  let bits = BigInt(`0x${randomBytes(BYTES).toString('hex')}`);
  let code = '';
  for (let at = 0; at < 16; at++, bits >>= 5n) code += (at && at % 4 === 0 ? '-' : '') + SIGNS[Number(bits & 31n)];
  return code;
}

const hashOf = (code: string) => hashToken(code.toLowerCase().replace(/[^0-9a-z]/g, ''));
