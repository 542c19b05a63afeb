import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Standing } from './actor';
import type { Permission } from './permissions';

export const REQUIRES = 'tirek:requires';
export const PUBLIC = 'tirek:public';
export const WHILE_SEALED = 'tirek:while-sealed';
export const WHILE_LOCKED = 'tirek:while-locked';
export const WHILE_APPLYING = 'tirek:while-applying';
export const FRESHLY_CONFIRMED = 'tirek:freshly-confirmed';

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

/** A route that answers although no second factor was given yet, to those who are still so far. */
export const WhileApplying = (...standings: Exclude<Standing, 'full'>[]) => SetMetadata(WHILE_APPLYING, standings);

/** A route for which one must have proved within five minutes who one is; others are asked for a confirmation first. */
export const FreshlyConfirmed = () => applyDecorators(SetMetadata(FRESHLY_CONFIRMED, true), ApiExtension('x-confirmation', true));

/** A route that answers although the server is sealed; it reads and writes no words. */
export const WhileSealed = () => SetMetadata(WHILE_SEALED, true);
