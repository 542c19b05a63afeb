import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Actor } from '#libs/access/actor';
import { type Permission, permits } from '#libs/access/permissions';
import { PUBLIC, REQUIRES, WHILE_LOCKED } from '#libs/access/requires.decorator';
import { forbidden, Problem } from '../http/problem';
import { refuseOtherSites } from './other-sites';
import type { SignedRequest } from './signed-request';

/** First wall: a session, then the permission that the route names. */
@Injectable()
export class SessionGuard extends AuthGuard('session') {
  constructor(private readonly reflector: Reflector) {
    super({ property: 'actor' });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = context.getHandler();
    const request = context.switchToHttp().getRequest<SignedRequest>();
    refuseOtherSites(request);
    request.actor = null;
    if (this.reflector.get<boolean>(PUBLIC, route)) return true;
    await super.canActivate(context);
    const actor = request.actor as unknown as Actor;
    if (actor.locked && !this.reflector.get<boolean>(WHILE_LOCKED, route)) throw new Problem(423, 'locked');
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, route);
    if (!permission || !permits(actor.roles, permission)) throw forbidden();
    return true;
  }

  override handleRequest<T>(error: unknown, actor: T | false | null): T {
    if (error) throw error;
    if (!actor) throw new Problem(401, 'signed-out');
    return actor;
  }
}
