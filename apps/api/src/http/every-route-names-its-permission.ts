import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PUBLIC, REQUIRES } from '#libs/access/requires.decorator';

const PATH = 'path';

/** @throws Error naming the routes that carry neither `@Requires` nor `@Public`; the server does not start with one. */
export function refuseUnguardedRoutes(app: INestApplicationContext): void {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const unguarded = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) =>
      scanner
        .getAllMethodNames(metatype!.prototype)
        .filter(name => Reflect.hasMetadata(PATH, metatype!.prototype[name]))
        .filter(name => !reflector.get(REQUIRES, metatype!.prototype[name]) && !reflector.get(PUBLIC, metatype!.prototype[name]))
        .map(name => `${metatype!.name}.${name}`),
    );
  if (unguarded.length) throw new Error(`Routes without a permission: ${unguarded.join(', ')}`);
}
