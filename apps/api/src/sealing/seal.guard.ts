import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { WHILE_SEALED } from '#libs/access/requires.decorator';
import { ServerSealed } from '#libs/sealing/errors';
import { Keyring } from '#libs/sealing/keyring';

/** Before every other wall: a sealed server answers nothing but the routes that open it. */
@Injectable()
export class SealGuard implements CanActivate {
  constructor(
    private readonly keyring: Keyring,
    private readonly reflector: Reflector,
  ) {}

  /** @throws ServerSealed */
  canActivate(context: ExecutionContext): boolean {
    if (this.keyring.isSealed && !this.reflector.get<boolean>(WHILE_SEALED, context.getHandler())) throw new ServerSealed();
    return true;
  }
}
