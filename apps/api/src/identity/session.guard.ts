import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Actor } from '#libs/access/actor';
import { type Permission, permits } from '#libs/access/permissions';
import { FRESHLY_CONFIRMED, PUBLIC, REQUIRES, WHILE_APPLYING, WHILE_LOCKED } from '#libs/access/requires.decorator';
import { forbidden, Problem } from '../http/problem';
import { refuseOtherSites } from './other-sites';
import { RememberedSessions } from './remembered-sessions';
import type { SignedRequest } from './signed-request';

/** How long a proof of who one is counts as fresh. */
const FRESH_MS = 5 * 60_000;

/** First wall: a session, then the permission that the route names. */
@Injectable()
export class SessionGuard extends AuthGuard('session') {
  constructor(
    private readonly reflector: Reflector,
    private readonly remembered: RememberedSessions,
  ) {
    super({ property: 'actor' });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    refuseOtherSites(request);
    request.actor = null;
    if (this.reflector.get<boolean>(PUBLIC, context.getHandler())) return true;
    await super.canActivate(context);
    const refusal = this.refusal(context, request.actor as unknown as Actor);
    if (!refusal) return true;
    // nobody is refused for what may have changed since
    if (request.assumed) return this.askAgain(context);
    throw refusal;
  }

  /** Forgets what was assumed of the session and asks the database. */
  askAgain(context: ExecutionContext): Promise<boolean> {
    this.remembered.forget(context.switchToHttp().getRequest<SignedRequest>().tokenHash!);
    return this.canActivate(context);
  }

  override handleRequest<T>(error: unknown, actor: T | false | null): T {
    if (error) throw error;
    if (!actor) throw new Problem(401, 'signed-out');
    return actor;
  }

  private refusal(context: ExecutionContext, actor: Actor): Problem | null {
    const route = context.getHandler();
    if (actor.standing !== 'full' && !this.reflector.get<string[] | undefined>(WHILE_APPLYING, route)?.includes(actor.standing)) {
      return new Problem(403, actor.standing === 'factor_needed' ? 'second-factor-needed' : 'enrolment-needed');
    }
    if (actor.locked && !this.reflector.get<boolean>(WHILE_LOCKED, route)) return new Problem(423, 'locked');
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, route);
    if (!permission || !permits(actor.roles, permission)) return forbidden();
    const stale = Date.now() - actor.confirmedAt.getTime() > FRESH_MS;
    // who has no factor yet has nothing but the password, with which this session began
    return stale && actor.standing === 'full' && this.reflector.get<boolean>(FRESHLY_CONFIRMED, route) ? new Problem(403, 'confirmation-needed') : null;
  }
}
