import type { FastifyInstance } from 'fastify';
import { chooseLanguage, LANGUAGES } from '#libs/i18n/languages';
import { preloads } from './preloads';
import { signInPage } from './sign-in-page';

type Asked = { lang?: unknown; next?: unknown };

export function serveSignInPage(fastify: FastifyInstance, webFolder: string): void {
  const preload = preloads(webFolder);
  fastify.get<{ Querystring: Asked }>('/sign-in', (request, reply) => {
    const { lang, next } = request.query;
    const language = LANGUAGES.find(one => one === lang) ?? chooseLanguage(request.headers['accept-language']);
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(signInPage({ language, next: ownAddress(next), preload }));
  });
}

/** Only an address of this site: nobody is led elsewhere by a link to our own sign-in. */
const ownAddress = (next: unknown): string => (typeof next === 'string' && /^\/(?![/\\])[\x20-\x7e]{0,500}$/.test(next) ? next : '/');
