import type { FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { Problem } from '../http/problem';

/** This site as passkeys know it: they answer to no other. */
export interface RelyingParty {
  /** Host name, without port. */
  id: string;
  origin: string;
}

/** From `TIREK_ORIGIN`; without it, the loopback address that was asked. @throws Problem 400 for any other address */
export function relyingPartyOf(request: FastifyRequest, { origin }: Config): RelyingParty {
  const address = URL.parse(origin ?? `http://${request.headers.host}`);
  if (!address || (!origin && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address.hostname))) throw new Problem(400, 'malformed');
  return { id: address.hostname, origin: address.origin };
}
