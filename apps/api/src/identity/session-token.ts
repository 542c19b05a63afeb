import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = '__Host-tirek';

/** 256 random bits; the database holds only its hash. */
export const newSessionToken = () => randomBytes(32).toString('base64url');

export const hashToken = (token: string) => createHash('sha256').update(token).digest();

/** The token of a request: the browser's cookie, or a bearer token of a program. */
export function tokenOf(request: FastifyRequest): string | null {
  return bearerOf(request) ?? request.cookies[SESSION_COOKIE] ?? null;
}

const bearerOf = (request: FastifyRequest) => /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1];

/** Whether the browser sent the session by itself, so that another site could have caused the request. */
export const cameByCookie = (request: FastifyRequest) => bearerOf(request) === undefined;
