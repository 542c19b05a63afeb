import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Keyring } from '#libs/sealing/keyring';
import { PROJECT_ROOT } from '../config';
import { serveUnsealPage } from '../sealing/serve-unseal-page';
import { serveSignInPage } from '../sign-in-page/serve-sign-in-page';
import { foreignStyles, pageStyles } from './page-styles';

const WEB = join(PROJECT_ROOT, 'dist', 'web');
/** No screen's address has a dot, so who looks for files that were left lying about is told that there are none. */
const OF_A_SCREEN = /^(\/[\w-]*)+(\?|$)/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The built pages on the API's own port: hashed assets for ever, and the shell for every address of a screen. */
export async function serveWeb(fastify: FastifyInstance, keyring: Keyring): Promise<void> {
  if (!existsSync(WEB)) return;
  const files: FastifyStaticOptions = { root: WEB, index: false, preCompressed: true, cacheControl: false };
  // a route for all assets: one for each would be a thousand, made at every start
  await fastify.register(fastifyStatic, { ...files, root: join(WEB, 'assets'), prefix: '/assets/', setHeaders: response => void response.header('cache-control', FOR_EVER) });
  await fastify.register(fastifyStatic, {
    ...files,
    wildcard: false,
    globIgnore: ['index.html', 'manifest.json', 'assets/**'],
    decorateReply: false,
    setHeaders: response => void response.header('cache-control', 'no-cache'),
  });
  serveSignInPage(fastify, WEB);
  serveUnsealPage(fastify, keyring);
  const shell = readFileSync(join(WEB, 'index.html'), 'utf8');
  fastify.get('/*', (request, reply) => {
    if (/^\/(api|assets)(?![^/?])/.test(request.url) || !OF_A_SCREEN.test(request.url)) return reply.callNotFound();
    const nonce = pageStyles(reply);
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(shell.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`));
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/docs')) foreignStyles(reply);
  });
}
