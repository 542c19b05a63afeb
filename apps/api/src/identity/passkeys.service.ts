import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/access/actor';
import { Acting } from '../database/acting';
import { Aside } from '../database/aside';
import { refuseStale } from '../http/if-match.decorator';
import { notFound, Problem } from '../http/problem';
import type { NewPasskeyChallengeDto, NewPasskeyDto, PasskeyChallengeDto, PasskeyDto } from './factor.dto';
import { recordOwnAct } from './own-acts';
import { challengeIn, checkAnswer, checkNew } from './passkey-checks';
import { Passkey } from './passkey.entity';
import type { PasskeyAnswerDto } from './proof.dto';
import type { RelyingParty } from './relying-party';
import { User } from './user.entity';

interface KnownPasskey {
  passkey_id: string;
  user_id: string;
  public_key: Buffer;
  counter: string;
}

type Purpose = 'sign_in' | 'register' | 'confirm';

/** Passkeys: challenges asked for, answers checked, one's own listed, named and removed. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly aside: Aside,
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
  ) {}

  /** For somebody who has said nothing of himself: any passkey of this site may answer. */
  async challengeToSignIn(site: RelyingParty): Promise<PasskeyChallengeDto> {
    return { challenge: await this.ask('sign_in', null), rpId: site.id, credentials: [] };
  }

  async challengeToConfirm(site: RelyingParty): Promise<PasskeyChallengeDto> {
    const { userId } = this.acting.actor;
    return { challenge: await this.ask('confirm', userId), rpId: site.id, credentials: await this.credentialsOf(userId) };
  }

  async challengeToRegister(site: RelyingParty): Promise<NewPasskeyChallengeDto> {
    const { userId } = this.acting.actor;
    const { login, displayName } = await this.db.findOneByOrFail(User, { id: userId });
    const challenge = await this.ask('register', userId);
    const userHandle = Buffer.from(userId.replaceAll('-', ''), 'hex').toString('base64url');
    return { challenge, rpId: site.id, credentials: await this.credentialsOf(userId), userHandle, login, displayName };
  }

  /** @throws Problem 401, 409 when it is registered already */
  async register(made: NewPasskeyDto, site: RelyingParty): Promise<PasskeyDto> {
    const { userId } = this.acting.actor;
    const fresh = await checkNew(made, await this.take(made.clientDataJSON, 'register', userId), site);
    const { keyId } = await this.db.findOneByOrFail(User, { id: userId });
    const id = uuidv7();
    await this.db.insert(Passkey, this.db.create(Passkey, { id, userId, keyId, name: made.name, ...fresh, counter: String(fresh.counter) }));
    await recordOwnAct(this.db, 'insert', 'passkeys', id);
    return shownPasskey(await this.db.findOneByOrFail(Passkey, { id }));
  }

  /** Whose passkey has answered. @throws Problem 401 */
  async identify(answer: PasskeyAnswerDto, site: RelyingParty): Promise<string> {
    const challenge = await this.take(answer.clientDataJSON, 'sign_in', null);
    const [known] = await this.aside.query<KnownPasskey>('select * from app.passkey_of($1)', [Buffer.from(answer.id, 'base64url')]);
    if (!known) throw new Problem(401, 'wrong-proof');
    const counter = await checkAnswer(answer, challenge, site, { publicKey: known.public_key, counter: Number(known.counter) });
    const applicant = { userId: known.user_id, standing: 'factor_needed' } as Actor;
    await this.acting.as(applicant, () => this.count(known.passkey_id, counter));
    return known.user_id;
  }

  /** @throws Problem 401 unless it was answered by a passkey of this user */
  async confirm(userId: string, answer: PasskeyAnswerDto, site: RelyingParty): Promise<void> {
    const challenge = await this.take(answer.clientDataJSON, 'confirm', userId);
    const own = await this.db.findOneBy(Passkey, { userId, credentialId: Buffer.from(answer.id, 'base64url') });
    if (!own) throw new Problem(401, 'wrong-proof');
    await this.count(own.id, await checkAnswer(answer, challenge, site, { publicKey: own.publicKey, counter: Number(own.counter) }));
  }

  async rename(id: string, seen: number, change: { name: string }): Promise<PasskeyDto> {
    const own = await this.own(id);
    refuseStale(own, seen, change);
    return shownPasskey(await this.db.save(Object.assign(own, change)));
  }

  async remove(id: string): Promise<void> {
    await this.own(id);
    await this.db.delete(Passkey, { id });
    await recordOwnAct(this.db, 'delete', 'passkeys', id);
  }

  private async own(id: string): Promise<Passkey> {
    const own = await this.db.findOne(Passkey, { where: { id, userId: this.acting.actor.userId }, lock: { mode: 'pessimistic_write' } });
    if (!own) throw notFound();
    return own;
  }

  private async credentialsOf(userId: string): Promise<string[]> {
    const own = await this.db.findBy(Passkey, { userId });
    return own.map(({ credentialId }) => credentialId.toString('base64url'));
  }

  /** Kept and taken outside of the request's transaction: asked for once, however the request ends. */
  private async ask(purpose: Purpose, userId: string | null): Promise<string> {
    const challenge = randomBytes(32).toString('base64url');
    await this.aside.query('select app.keep_challenge($1, $2, $3)', [challenge, purpose, userId]);
    return challenge;
  }

  private async take(clientDataJSON: string, purpose: Purpose, userId: string | null): Promise<string> {
    const challenge = challengeIn(clientDataJSON);
    const [{ taken }] = await this.aside.query<{ taken: boolean }>('select app.take_challenge($1, $2, $3) as taken', [challenge.replaceAll('\0', ''), purpose, userId]);
    if (!taken) throw new Problem(401, 'wrong-proof');
    return challenge;
  }

  /** A counter that does not move forward is a copy's, unless the authenticator does not count at all. */
  private async count(id: string, counter: number): Promise<void> {
    const counted = await this.db.query(
      `with counted as (update passkeys set counter = $2, last_used_at = now()
        where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning 1) select from counted`,
      [id, counter],
    );
    if (!counted.length) throw new Problem(401, 'wrong-proof');
  }
}

export const shownPasskey = ({ id, name, createdAt, lastUsedAt, version }: Passkey): PasskeyDto => ({
  id, name, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null, version,
});
