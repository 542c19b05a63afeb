import type { FastifyInstance } from 'fastify';
import { chooseLanguage, type Language, LANGUAGES } from '#libs/i18n/languages';
import { invitationPage } from './invitation-page';
import { preloads } from './preloads';
import { signInPage } from './sign-in-page';

type Asked = { lang?: unknown; next?: unknown };

/** The pages before the application: signing in, and the first password of the invited. */
export function serveSignInPage(fastify: FastifyInstance, webFolder: string): void {
  const preload = preloads(webFolder);
  const page = (path: string, render: (language: Language, asked: Asked) => string) =>
    fastify.get<{ Querystring: Asked }>(path, ({ query, headers }, reply) => {
      const language = LANGUAGES.find(one => one === query.lang) ?? chooseLanguage(headers['accept-language']);
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(render(language, query));
    });
  page('/sign-in', (language, { next }) => signInPage({ language, next: ownAddress(next), preload }));
  page('/invitation', invitationPage);
}

/** Only an address of this site: nobody is led elsewhere by a link to our own sign-in. */
const ownAddress = (next: unknown): string => (typeof next === 'string' && /^\/(?![/\\])[\x20-\x7e]{0,500}$/.test(next) ? next : '/');
