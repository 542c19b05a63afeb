import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Acting } from '../database/acting';
import { broken, Problem } from '../http/problem';
import { FactorsService } from './factors.service';
import { PasskeysService } from './passkeys.service';
import { passwordMatches } from './passwords';
import type { ProofDto } from './proof.dto';
import { RecoveryCodes } from './recovery-codes';
import type { RelyingParty } from './relying-party';
import { Tries } from './tries';
import { User } from './user.entity';

export type ProofKind = keyof ProofDto;

/** Whether whoever sits at a session is its user. Wrong tries are counted by kind. */
@Injectable()
export class ProofsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly tries: Tries,
    private readonly factors: FactorsService,
    private readonly codes: RecoveryCodes,
    private readonly passkeys: PasskeysService,
  ) {}

  /**
   * @param accepted which proofs will do
   * @returns the one that was given
   * @throws Problem 401 when it is wrong, 429 after too many, 422 when it is none of them or several at once
   */
  async require(proof: ProofDto, accepted: readonly ProofKind[], site: RelyingParty): Promise<ProofKind> {
    const given = (Object.keys(proof) as ProofKind[]).filter(kind => proof[kind] !== undefined);
    if (given.length !== 1 || !accepted.includes(given[0])) throw broken('one_proof_that_is_accepted');
    const [kind] = given;
    const { userId } = this.acting.actor;
    await this.tries.proving(userId, kind, () => this.check(userId, proof, site));
    return kind;
  }

  private async check(userId: string, { password, code, recoveryCode, passkey }: ProofDto, site: RelyingParty): Promise<void> {
    if (passkey) return this.passkeys.confirm(userId, passkey, site);
    const right =
      password !== undefined ? await this.isPassword(userId, password)
      : code !== undefined ? await this.factors.useTotp(userId, code.replaceAll(' ', ''))
      : await this.codes.use(userId, recoveryCode!);
    if (!right) throw new Problem(401, 'wrong-proof');
  }

  private async isPassword(userId: string, password: string): Promise<boolean> {
    const { login } = await this.db.findOneByOrFail(User, { id: userId });
    const [known] = await this.db.query('select * from app.credential_of($1)', [login]);
    return passwordMatches(known?.password_hash ?? null, password);
  }
}
