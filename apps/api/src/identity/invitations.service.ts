import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Acting } from '../database/acting';
import { notFound, Problem } from '../http/problem';
import type { AcceptanceDto, InvitationDto } from './invitation.dto';
import { OwnData } from './own-data';
import { hashPassword } from './passwords';
import { hashToken, newSessionToken } from './session-token';
import { User } from './user.entity';

/** Links by which a user sets his password himself, so that nobody else has ever known it. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: DataSource,
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly own: OwnData,
  ) {}

  /** A new link; one that was sent before is worth nothing any more. */
  async invite(userId: string): Promise<InvitationDto> {
    if (!(await this.db.existsBy(User, { id: userId }))) throw notFound();
    await this.db.query('update invitations set revoked_at = now() where user_id = $1 and used_at is null and revoked_at is null', [userId]);
    const token = newSessionToken();
    const [{ id, expires_at }] = await this.db.query(
      'insert into invitations (user_id, token_hash) values ($1, $2) returning id, expires_at',
      [userId, hashToken(token)],
    );
    return { id, userId, expiresAt: expires_at.toISOString(), token, path: `/invitation#${token}` };
  }

  /** @returns who has set his password. @throws Problem 410 when the link is used, old or none; 422 for a weak password */
  async accept({ token, password }: AcceptanceDto): Promise<string> {
    const gone = new Problem(410, 'invitation-gone');
    const [invited] = await this.database.query('select * from app.invited_by($1)', [hashToken(token)]);
    if (!invited) throw gone;
    const applicant = { userId: invited.user_id, standing: 'enrolment_needed' } as Actor;
    await this.acting.as(applicant, () => this.own.refuseWeak(invited.user_id, password));
    const [{ person }] = await this.database.query('select app.accept_invitation($1, $2) as person', [hashToken(token), await hashPassword(password)]);
    if (!person) throw gone;
    return person;
  }
}
