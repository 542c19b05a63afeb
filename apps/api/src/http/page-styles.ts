import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const POLICY = 'content-security-policy';
const OWN_STYLES = `style-src 'self'`;

/** Styles that the pages make while they run (Mantine's variables) carry a nonce of this one answer. @returns the nonce */
export function pageStyles(reply: FastifyReply): string {
  const nonce = randomBytes(16).toString('base64url');
  void reply.header(POLICY, String(reply.getHeader(POLICY)).replace(OWN_STYLES, `${OWN_STYLES} 'nonce-${nonce}'`));
  return nonce;
}

/** The page of the API for people comes from elsewhere and sets styles in its markup. */
export function foreignStyles(reply: FastifyReply): void {
  void reply.header(POLICY, String(reply.getHeader(POLICY)).replace(OWN_STYLES, `${OWN_STYLES} 'unsafe-inline'`));
}
