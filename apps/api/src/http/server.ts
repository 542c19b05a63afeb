import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Keyring } from '#libs/sealing/keyring';
import { AppModule } from '../app.module';
import type { Config } from '../config';
import type { SignedRequest } from '../identity/signed-request';
import { refuseUnguardedRoutes } from './every-route-names-its-permission';
import { refuseHostileJson } from './hostile-json';
import { sayErased } from './say-erased';
import { serveOpenApi } from './open-api';
import { serveWeb } from './serve-web';

const MEGABYTE = 1_048_576;

/** The HTTP server with every wall before the first route, not yet listening. */
export async function createServer(config: Config, appUrl: string, keyring: Keyring): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: MEGABYTE, routerOptions: { maxParamLength: 100 }, trustProxy: config.origin !== null });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, appUrl, keyring), adapter, {
    logger: new ConsoleLogger({ logLevels: ['error', 'warn'] }),
    abortOnError: false,
    // Fastify's own parser is enough: bodies are JSON, and no form of another site can send that
    bodyParser: false,
  });
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: [`'none'`],
        scriptSrc: [`'self'`],
        styleSrc: [`'self'`, `'unsafe-inline'`],
        imgSrc: [`'self'`, 'data:'],
        fontSrc: [`'self'`],
        connectSrc: [`'self'`],
        formAction: [`'self'`],
        baseUri: [`'none'`],
        frameAncestors: [`'none'`],
        upgradeInsecureRequests: config.origin?.startsWith('https:') ? [] : null,
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(rateLimit, { max: config.requestsPerMinute, timeWindow: 60_000 });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('preValidation', async request => {
    if (request.body !== undefined) refuseHostileJson(request.body);
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    return sayErased(request as SignedRequest, payload);
  });
  app.setGlobalPrefix('api');
  refuseUnguardedRoutes(app);
  serveOpenApi(app);
  await serveWeb(fastify, keyring);
  return app;
}
