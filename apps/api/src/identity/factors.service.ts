import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Acting } from '../database/acting';
import { notFound, Problem } from '../http/problem';
import type { FactorsDto, TotpSecretDto } from './factor.dto';
import { recordOwnAct } from './own-acts';
import { Passkey } from './passkey.entity';
import { shownPasskey } from './passkeys.service';
import { RecoveryCodes } from './recovery-codes';
import { newTotpSecret, stepOfCode, totpAddress } from './totp';
import { TotpFactor } from './totp-factor.entity';
import { Tries } from './tries';
import { User } from './user.entity';

/** One's own second factors. */
@Injectable()
export class FactorsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly codes: RecoveryCodes,
    private readonly tries: Tries,
  ) {}

  async list(): Promise<FactorsDto> {
    const { userId } = this.acting.actor;
    const passkeys = await this.db.find(Passkey, { where: { userId }, order: { id: 'ASC' } });
    const totp = await this.db.existsBy(TotpFactor, { userId, confirmedAt: Not(IsNull()) });
    return { totp, passkeys: passkeys.map(shownPasskey), recoveryCodesLeft: await this.codes.left(userId) };
  }

  /** A secret that counts once a first code has proved that the app has it; until then the former one goes on. */
  async prepareTotp(): Promise<TotpSecretDto> {
    const { userId } = this.acting.actor;
    const user = await this.db.findOneByOrFail(User, { id: userId });
    await this.db.delete(TotpFactor, { userId, confirmedAt: IsNull() });
    const secret = newTotpSecret();
    await this.db.insert(TotpFactor, this.db.create(TotpFactor, { id: uuidv7(), userId, keyId: user.keyId, secret, confirmedAt: null }));
    return { secret, address: totpAddress(secret, user.login) };
  }

  /** @throws Problem 401 when the code is not the app's, 404 when none is being set up, 429 after too many */
  async confirmTotp(code: string): Promise<void> {
    const { userId } = this.acting.actor;
    const prepared = await this.db.findOneBy(TotpFactor, { userId, confirmedAt: IsNull() });
    if (!prepared) throw notFound();
    const step = await this.tries.proving(userId, 'first-code', async () => {
      const found = stepOfCode(prepared.secret, code);
      if (found === null) throw new Problem(401, 'wrong-proof');
      return found;
    });
    // the new one takes the place of the former at once, so that at no moment there is none
    await this.db.query('set constraints all deferred');
    await this.db.delete(TotpFactor, { userId, confirmedAt: Not(IsNull()) });
    await this.db.query('update totp_factors set confirmed_at = now(), last_step = $2 where id = $1', [prepared.id, step]);
    await recordOwnAct(this.db, 'insert', 'totp_factors', prepared.id);
  }

  /** @throws Problem 404, or a refusal when it is the last factor */
  async removeTotp(): Promise<void> {
    const { userId } = this.acting.actor;
    const factor = await this.db.findOneBy(TotpFactor, { userId, confirmedAt: Not(IsNull()) });
    if (!factor) throw notFound();
    await this.db.delete(TotpFactor, { id: factor.id });
    await recordOwnAct(this.db, 'delete', 'totp_factors', factor.id);
  }

  /** Whether the code is right and its time step was not used before, by whichever request comes first. */
  async useTotp(userId: string, code: string): Promise<boolean> {
    const factor = await this.db.findOneBy(TotpFactor, { userId, confirmedAt: Not(IsNull()) });
    const step = factor && stepOfCode(factor.secret, code);
    if (!factor || step === null) return false;
    const used = await this.db.query(
      'with used as (update totp_factors set last_step = $2 where id = $1 and (last_step is null or last_step < $2) returning 1) select from used',
      [factor.id, step],
    );
    return used.length === 1;
  }

  async renewRecoveryCodes(): Promise<string[]> {
    const { userId } = this.acting.actor;
    await recordOwnAct(this.db, 'update', 'recovery_codes', userId);
    return this.codes.renew(userId);
  }
}
