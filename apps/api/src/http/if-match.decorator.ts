import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type FieldDifference, Problem } from './problem';

/** The version the sender has seen, from `If-Match: "3"`. A change without it is refused with 428. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = /^"?(\d{1,9})"?$/.exec(header ?? '')?.[1];
  if (!version) throw new Problem(428, 'version-missing');
  return Number(version);
});

/** Documents the header on a route that takes `@IfMatch()`. */
export const ApiIfMatch = () =>
  applyDecorators(ApiHeader({ name: 'If-Match', required: true, description: 'The `version` you have seen, quoted.' }));

/**
 * Refuses a change that was made against an older version, and says where the two differ, so that nobody's text is lost.
 * @throws Problem 412 with the differences
 */
export function refuseStale(current: { version: number }, seen: number, changes: object): void {
  if (current.version === seen) return;
  const stored = current as unknown as Record<string, unknown>;
  const differences: FieldDifference[] = Object.entries(changes)
    .filter(([name, yours]) => yours !== undefined && JSON.stringify(yours) !== JSON.stringify(stored[name] ?? null))
    .map(([name, yours]) => ({ pointer: `/${name}`, yours, current: stored[name] ?? null }));
  throw new Problem(412, 'stale', { differences, currentVersion: current.version });
}
