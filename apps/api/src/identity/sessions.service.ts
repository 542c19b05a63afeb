import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { PERMISSIONS, type Permission, permits } from '#libs/access/permissions';
import { Acting } from '../database/acting';
import { demoCode } from '../demo/demo-code';
import { notFound } from '../http/problem';
import { resumeSession } from './resume-session';
import type { OwnSessionDto, SessionDto } from './session.dto';
import { hashToken, newSessionToken } from './session-token';
import { User } from './user.entity';

export type SessionFactor = 'totp' | 'passkey' | 'recovery_code';

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: DataSource,
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
  ) {}

  /** A session for somebody who has proved who he is. @param factor the second factor, if that was part of the proof */
  async open(userId: string, device: string, factor: SessionFactor | null): Promise<{ token: string; session: SessionDto }> {
    const token = newSessionToken();
    // the session must exist before it can be resumed like any other
    await this.acting.as({ userId, standing: 'factor_needed' } as Actor, () =>
      this.db.query(
        'insert into sessions (user_id, token_hash, device, factor, factor_at) values ($1, $2, $3, $4::text, case when $4::text is not null then now() end)',
        [userId, hashToken(token), device, factor],
      ),
    );
    const actor = (await resumeSession(this.database, hashToken(token)))!;
    return { token, session: await this.acting.as(actor, () => this.describe(actor)) };
  }

  /** The second factor was given: the session acts from now on, under a new token that nobody can have planted. */
  async rise(actor: Actor, factor: SessionFactor): Promise<{ token: string; session: SessionDto }> {
    const token = newSessionToken();
    await this.db.query(
      'update sessions set token_hash = $2, factor = $3, factor_at = now(), confirmed_at = now() where id = $1',
      [actor.sessionId, hashToken(token), factor],
    );
    return { token, session: await this.describe({ ...actor, standing: 'full' }) };
  }

  async describe(actor: Actor): Promise<SessionDto> {
    const user = await this.db.findOneByOrFail(User, { id: actor.userId });
    const permissions = (Object.keys(PERMISSIONS) as Permission[]).filter(name => permits(actor.roles, name));
    const { locale, roles, locked, officeId, standing } = actor;
    const shown = { userId: user.id, officeId, displayName: user.displayName, locale, roles, permissions, locked, standing };
    if (standing !== 'factor_needed') return { ...shown, ways: [] };
    const [{ ways }] = await this.db.query(WAYS, [user.id]);
    const code = await demoCode(this.db, user.id);
    return { ...shown, ways, ...(code && { demoCode: code }) };
  }

  async list(actor: Actor): Promise<OwnSessionDto[]> {
    const rows: { id: string; created_at: Date; last_seen_at: Date; device: string }[] = await this.db.query(
      `select id, created_at, last_seen_at, device from sessions where user_id = $1 and ended_at is null
        and expires_at > now() and last_seen_at > now() - interval '30 minutes' order by created_at desc`,
      [actor.userId],
    );
    return rows.map(({ id, created_at, last_seen_at, device }) => ({
      id, createdAt: created_at.toISOString(), lastSeenAt: last_seen_at.toISOString(), device, current: id === actor.sessionId,
    }));
  }

  async end(actor: Actor, id = actor.sessionId): Promise<void> {
    const ended = await this.db.query(
      'with ended as (update sessions set ended_at = now() where id = $1 and user_id = $2 and ended_at is null returning 1) select from ended',
      [id, actor.userId],
    );
    if (!ended.length) throw notFound();
  }

  async endOthers(actor: Actor): Promise<void> {
    await this.db.query('update sessions set ended_at = now() where user_id = $1 and id <> $2 and ended_at is null', [actor.userId, actor.sessionId]);
  }

  async lock(actor: Actor): Promise<void> {
    await this.db.query('update sessions set locked_at = now() where id = $1', [actor.sessionId]);
  }

  async unlock(actor: Actor): Promise<void> {
    await this.db.query('update sessions set locked_at = null, confirmed_at = now() where id = $1', [actor.sessionId]);
  }

  async confirm(actor: Actor): Promise<void> {
    await this.db.query('update sessions set confirmed_at = now() where id = $1', [actor.sessionId]);
  }
}

const WAYS = `select array_remove(array[
    case when exists (select from totp_factors where user_id = $1 and confirmed_at is not null) then 'code' end,
    case when exists (select from passkeys where user_id = $1) then 'passkey' end,
    case when exists (select from recovery_codes where user_id = $1 and used_at is null) then 'recoveryCode' end], null) as ways`;
