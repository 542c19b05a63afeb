import type { FastifyInstance } from 'fastify';
import { chooseLanguage, LANGUAGES } from '#libs/i18n/languages';
import type { Keyring } from '#libs/sealing/keyring';
import { unsealPage } from './unseal-page';

/** While the server is sealed its address of signing in leads to the page that opens it, and else the other way round. */
export function serveUnsealPage(fastify: FastifyInstance, keyring: Keyring): void {
  fastify.get<{ Querystring: { lang?: unknown } }>('/unseal', (request, reply) => {
    if (!keyring.isSealed) return reply.redirect('/sign-in');
    const language = LANGUAGES.find(one => one === request.query.lang) ?? chooseLanguage(request.headers['accept-language']);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(unsealPage(language));
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (keyring.isSealed && request.method === 'GET' && /^\/sign-in(\?|$)/.test(request.url)) return reply.redirect('/unseal');
  });
}
