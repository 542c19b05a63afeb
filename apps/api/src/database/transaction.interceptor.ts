import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { PUBLIC } from '#libs/access/requires.decorator';
import { SessionChanged } from '../identity/remembered-sessions';
import { SessionGuard } from '../identity/session.guard';
import type { SignedRequest } from '../identity/signed-request';
import { Acting } from './acting';

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
    return from(
      this.run(context, next).catch(async (error: unknown) => {
        if (!(error instanceof SessionChanged)) throw error;
        await this.guard.askAgain(context);
        return this.run(context, next);
      }),
    );
  }

  private run(context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const { actor, tokenHash, assumed } = context.switchToHttp().getRequest<SignedRequest>();
    const assumption = assumed ? { tokenHash: tokenHash!, actor: actor! } : undefined;
    return this.acting.as(actor, () => lastValueFrom(next.handle(), { defaultValue: undefined }), assumption);
  }
}
