import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission } from './permissions';

export const REQUIRES = 'tirek:requires';
export const PUBLIC = 'tirek:public';
export const WHILE_SEALED = 'tirek:while-sealed';
export const WHILE_LOCKED = 'tirek:while-locked';

/** Names the permission a route needs. A route with neither this nor `@Public()` stops the server from starting. */
export const Requires = (permission: Permission) =>
  applyDecorators(
    SetMetadata(REQUIRES, permission),
    ApiExtension('x-permission', permission),
    ApiCookieAuth('session'),
    ApiBearerAuth('bearer'),
  );

/** A route that answers without a session. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-permission', 'public'));

/** A route that answers although the session is locked (unlocking, signing out). */
export const WhileLocked = () => SetMetadata(WHILE_LOCKED, true);

/** A route that answers although the server is sealed; it reads and writes no words. */
export const WhileSealed = () => SetMetadata(WHILE_SEALED, true);
