import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { PUBLIC } from '#libs/access/requires.decorator';
import type { SignedRequest } from '../identity/signed-request';
import { Acting } from './acting';

/** One request, one transaction, with its actor inside. Public routes open their own, if they need one. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly acting: Acting,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.reflector.get<boolean>(PUBLIC, context.getHandler())) return next.handle();
    const { actor } = context.switchToHttp().getRequest<SignedRequest>();
    return from(this.acting.as(actor, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}
