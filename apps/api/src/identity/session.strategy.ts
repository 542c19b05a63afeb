import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { hashToken, tokenOf } from './session-token';

interface ResumedSession {
  session_id: string;
  user_id: string;
  office_id: string;
  locale: Actor['locale'];
  locked: boolean;
  roles: Actor['roles'];
}

/** Token -> session row -> actor, asked of the database on every request: a revoked session ends with it. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(private readonly database: DataSource) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Actor | null> {
    const token = tokenOf(request);
    if (!token) return null;
    const { master } = this.database.driver as unknown as { master: Pool };
    const { rows } = await master.query<ResumedSession>({
      name: 'resume-session',
      text: 'select * from app.resume_session($1)',
      values: [hashToken(token)],
    });
    if (!rows.length) return null;
    const [row] = rows;
    return {
      userId: row.user_id,
      officeId: row.office_id,
      sessionId: row.session_id,
      locale: row.locale,
      roles: row.roles,
      locked: row.locked,
    };
  }
}
