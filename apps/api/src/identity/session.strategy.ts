import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { RememberedSessions } from './remembered-sessions';
import { hashToken, tokenOf } from './session-token';
import type { SignedRequest } from './signed-request';

interface ResumedSession {
  session_id: string;
  user_id: string;
  office_id: string;
  locale: Actor['locale'];
  locked: boolean;
  roles: Actor['roles'];
}

/**
 * Token -> session row -> actor. Who was asked for a moment ago is taken for granted here and confirmed in the request's
 * own transaction, so that a revoked session ends with its next request and none costs a round trip of its own.
 */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    private readonly database: DataSource,
    private readonly remembered: RememberedSessions,
  ) {
    super();
  }

  async validate(request: SignedRequest): Promise<Actor | null> {
    const token = tokenOf(request);
    if (!token) return null;
    request.tokenHash ??= hashToken(token);
    const known = this.remembered.find(request.tokenHash);
    request.assumed = known !== undefined;
    return known ?? this.resume(request.tokenHash);
  }

  private async resume(tokenHash: Buffer): Promise<Actor | null> {
    const { master } = this.database.driver as unknown as { master: Pool };
    const { rows } = await master.query<ResumedSession>({
      name: 'resume-session',
      text: 'select * from app.resume_session($1)',
      values: [tokenHash],
    });
    if (!rows.length) return null;
    const [row] = rows;
    const actor: Actor = {
      userId: row.user_id,
      officeId: row.office_id,
      sessionId: row.session_id,
      locale: row.locale,
      roles: row.roles,
      locked: row.locked,
    };
    this.remembered.keep({ tokenHash, actor });
    return actor;
  }
}
