import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { RememberedSessions } from './remembered-sessions';
import { resumeSession } from './resume-session';
import { hashToken, tokenOf } from './session-token';
import type { SignedRequest } from './signed-request';

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
    const actor = await resumeSession(this.database, tokenHash);
    if (actor) this.remembered.keep({ tokenHash, actor });
    return actor;
  }
}
