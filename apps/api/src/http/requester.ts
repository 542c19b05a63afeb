import type { FastifyRequest } from 'fastify';
import type { RememberedSessions } from '../identity/remembered-sessions';
import { hashToken, tokenOf } from '../identity/session-token';

/**
 * Whose requests are counted together: those of a session that has answered before, or else of an address. So whoever
 * floods from an office's own network does not keep the office from working, and made-up tokens buy nobody a count of his own.
 */
export const requester = (sessions: RememberedSessions) => (request: FastifyRequest): string => {
  const token = tokenOf(request);
  const hash = token && hashToken(token);
  return hash && sessions.find(hash) ? `session ${hash.toString('base64')}` : request.ip;
};
