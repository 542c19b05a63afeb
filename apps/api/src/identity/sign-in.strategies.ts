import { Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Problem } from '../http/problem';
import { PasskeysService } from './passkeys.service';
import { passwordMatches } from './passwords';
import type { PasskeyAnswerDto } from './proof.dto';
import { relyingPartyOf } from './relying-party';
import { Tries } from './tries';

/** A request whose sender has just proved who he is; null where the body was not fit to be looked at. */
export type IdentifiedRequest = FastifyRequest & { identified: string | null };

const isText = (value: unknown, max: number): value is string => typeof value === 'string' && value.length > 0 && value.length <= max;

/** Login and password -> user. What does not look like them is left to the body's own check. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly database: DataSource,
    private readonly tries: Tries,
  ) {
    super();
  }

  /** @throws Problem 401 that does not tell whether the account exists, 429 alike */
  async validate({ body, ip }: FastifyRequest): Promise<string | null> {
    const { login, password } = (body ?? {}) as Record<string, unknown>;
    if (!isText(login, 64) || !isText(password, 200)) return null;
    return this.tries.signingIn(login, ip, async () => {
      const [known] = await this.database.query('select * from app.credential_of($1)', [login]);
      if (!(await passwordMatches(known?.password_hash ?? null, password))) throw new Problem(401, 'sign-in-failed');
      return known.user_id;
    });
  }
}

/** A passkey that says itself whose it is -> user. Nothing can be guessed here, so nothing is counted. */
@Injectable()
export class PasskeyStrategy extends PassportStrategy(Strategy, 'passkey') {
  constructor(
    private readonly passkeys: PasskeysService,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async validate(request: FastifyRequest): Promise<string | null> {
    const answer = ((request.body ?? {}) as Record<string, unknown>).passkey as PasskeyAnswerDto | undefined;
    const parts = [answer?.id, answer?.clientDataJSON, answer?.authenticatorData, answer?.signature];
    if (!parts.every(part => isText(part, 8000))) return null;
    return this.passkeys.identify(answer!, relyingPartyOf(request, this.config));
  }
}

const identifying = (strategy: string) => {
  @Injectable()
  class Identifying extends AuthGuard(strategy) {
    constructor() {
      super({ property: 'identified' });
    }

    override handleRequest<T>(error: unknown, userId: T | false | null): T {
      if (error) throw error;
      return (userId || null) as T;
    }
  }
  return Identifying;
};

export const ByPassword = identifying('password');
export const ByPasskey = identifying('passkey');
