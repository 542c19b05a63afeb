import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/access/actor';

/** A request whose session was resumed; `actor` is null on public routes. */
export type SignedRequest = FastifyRequest & {
  actor: Actor | null;
  tokenHash?: Buffer;
  /** The actor is the one remembered of this token; the database has not been asked yet. */
  assumed?: boolean;
};

/** Who is asking. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SignedRequest>().actor,
);
