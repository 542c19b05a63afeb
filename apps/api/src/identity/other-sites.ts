import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem';
import { cameByCookie } from './session-token';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cross-site request forgery: a change that came by cookie must come from our own pages. Browsers say so in
 * `Sec-Fetch-Site`; older ones in `Origin`. Programs send neither.
 * @throws Problem 403
 */
export function refuseOtherSites(request: FastifyRequest): void {
  if (SAFE.has(request.method) || !cameByCookie(request)) return;
  const site = request.headers['sec-fetch-site'];
  if (site && site !== 'same-origin') throw new Problem(403, 'other-site');
  const { origin } = request.headers;
  if (!site && origin && URL.parse(origin)?.host !== request.headers.host) throw new Problem(403, 'other-site');
}
