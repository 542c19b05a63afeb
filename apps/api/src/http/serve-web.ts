import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PROJECT_ROOT } from '../config';

const WEB = join(PROJECT_ROOT, 'dist', 'web');
const YEAR = 31_536_000_000;

/** The built pages on the API's own port: hashed assets for ever, and the shell for every address of a screen. */
export async function serveWeb(fastify: FastifyInstance): Promise<void> {
  if (!existsSync(WEB)) return;
  await fastify.register(fastifyStatic, { root: WEB, wildcard: false, index: false, preCompressed: true, maxAge: YEAR, immutable: true });
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false });
  });
}
