import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { PERMISSIONS, type Permission, permits } from '#libs/access/permissions';
import { Acting } from '../database/acting';
import { Problem } from '../http/problem';
import { passwordMatches } from './passwords';
import type { SessionDto, SignInDto } from './session.dto';
import { hashToken, newSessionToken } from './session-token';
import { User } from './user.entity';

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: DataSource,
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
  ) {}

  /** @throws Problem 401 that does not tell whether the account exists */
  async signIn({ login, password }: SignInDto): Promise<{ token: string; session: SessionDto }> {
    const userId = await this.check(login, password);
    const token = newSessionToken();
    // the session must exist before it can be resumed like any other
    await this.acting.as({ userId } as Actor, () =>
      this.db.query('insert into sessions (user_id, token_hash) values ($1, $2)', [userId, hashToken(token)]),
    );
    const [row] = await this.database.query('select * from app.resume_session($1)', [hashToken(token)]);
    const actor: Actor = { userId, officeId: row.office_id, sessionId: row.session_id, locale: row.locale, roles: row.roles, locked: false };
    return { token, session: await this.acting.as(actor, () => this.describe(actor)) };
  }

  private async check(login: string, password: string): Promise<string> {
    const [known] = await this.database.query('select * from app.credential_of($1)', [login]);
    if (!(await passwordMatches(known?.password_hash ?? null, password))) throw new Problem(401, 'sign-in-failed');
    return known.user_id;
  }

  async describe(actor: Actor): Promise<SessionDto> {
    const user = await this.db.findOneByOrFail(User, { id: actor.userId });
    const permissions = (Object.keys(PERMISSIONS) as Permission[]).filter(name => permits(actor.roles, name));
    const { locale, roles, locked, officeId } = actor;
    return { userId: user.id, officeId, displayName: user.displayName, locale, roles, permissions, locked };
  }

  async end(actor: Actor): Promise<void> {
    await this.db.query('update sessions set ended_at = now() where id = $1', [actor.sessionId]);
  }

  async lock(actor: Actor): Promise<void> {
    await this.db.query('update sessions set locked_at = now() where id = $1', [actor.sessionId]);
  }

  /** @throws Problem 401 when the password is wrong */
  async unlock(actor: Actor, password: string): Promise<void> {
    const { login } = await this.db.findOneByOrFail(User, { id: actor.userId });
    await this.check(login, password);
    await this.db.query('update sessions set locked_at = null where id = $1', [actor.sessionId]);
  }
}
