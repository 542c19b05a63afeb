import type { FastifyReply } from 'fastify';
import type { SessionDto } from './session.dto';
import { cameByCookie, SESSION_COOKIE } from './session-token';

const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

interface Opened {
  token: string;
  session: SessionDto;
}

/** Hands out a token the way it is wanted: as the cookie of a browser, or in the answer to a program. */
export function handOut(reply: FastifyReply, { token, session }: Opened, transport?: 'cookie' | 'bearer'): SessionDto {
  const bearer = transport ? transport === 'bearer' : !cameByCookie(reply.request);
  if (bearer) return { ...session, token };
  reply.setCookie(SESSION_COOKIE, token, COOKIE);
  return session;
}

export const forgetCookie = (reply: FastifyReply) => reply.clearCookie(SESSION_COOKIE, COOKIE);
