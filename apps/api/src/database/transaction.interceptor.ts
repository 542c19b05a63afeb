import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { PUBLIC } from '#libs/access/requires.decorator';
import { SessionChanged } from '../identity/remembered-sessions';
import { SessionGuard } from '../identity/session.guard';
import type { SignedRequest } from '../identity/signed-request';
import { Acting } from './acting';
import { BRIEFLY } from './brief.decorator';

/**
 * One request, one transaction, with its actor inside. Public routes open their own, if they need one. When the session
 * proves not to be what it was taken for, the request passes the guard anew and runs again.
 */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly acting: Acting,
    private readonly reflector: Reflector,
    private readonly guard: SessionGuard,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.reflector.get<boolean>(PUBLIC, context.getHandler())) return next.handle();
    const { method, url } = context.switchToHttp().getRequest<SignedRequest>();
    const served = this.acting.at(`${method} ${url.split('?')[0].toLowerCase()}`, () =>
      this.run(context, next).catch(async (error: unknown) => {
        if (!(error instanceof SessionChanged)) throw error;
        await this.guard.askAgain(context);
        return this.run(context, next);
      }),
    );
    return from(served);
  }

  private async run(context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const briefly = this.reflector.get<boolean>(BRIEFLY, context.getHandler());
    const work = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    const { actor, tokenHash, assumed } = context.switchToHttp().getRequest<SignedRequest>();
    const assumption = assumed ? { tokenHash: tokenHash!, actor: actor! } : undefined;
    if (!briefly) return this.acting.as(actor, work, assumption);
    // who he is must hold before the first byte is taken or given
    await this.acting.as(actor, async () => undefined, assumption);
    return work();
  }
}
