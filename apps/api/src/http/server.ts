import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Keyring } from '#libs/sealing/keyring';
import { AppModule } from '../app.module';
import type { Config } from '../config';
import { RememberedSessions } from '../identity/remembered-sessions';
import type { SignedRequest } from '../identity/signed-request';
import { refuseUnguardedRoutes } from './every-route-names-its-permission';
import { refuseHostileJson } from './hostile-json';
import { requester } from './requester';
import { sayErased } from './say-erased';
import { serveOpenApi } from './open-api';
import { setSecurityHeaders } from './security-headers';
import { serveWeb } from './serve-web';
import { closeInTime, REFUSED_BY_PARSER, timeouts } from './slow-clients';

/** How the tus protocol sends a piece of a file. */
const TUS_BYTES = 'application/offset+octet-stream';
const MEGABYTE = 1_048_576;

/** The HTTP server with every wall before the first route, not yet listening. */
export async function createServer(config: Config, appUrl: string, reportsUrl: string, keyring: Keyring): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MEGABYTE,
    routerOptions: { maxParamLength: 100 },
    // the nearest proxy alone is believed: what stands before its entry in X-Forwarded-For the sender has written himself
    trustProxy: config.origin !== null && ((_: string, hop: number) => hop === 0),
    clientErrorHandler: REFUSED_BY_PARSER,
    ...timeouts(config),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, appUrl, reportsUrl, keyring), adapter, {
    logger: new ConsoleLogger({ logLevels: ['error', 'warn'] }),
    abortOnError: false,
    // Fastify's own parser is enough: bodies are JSON, and no form of another site can send that
    bodyParser: false,
  });
  await app.register(cookie);
  await setSecurityHeaders(app, config);
  await app.register(rateLimit, { max: config.requestsPerMinute, timeWindow: 60_000, keyGenerator: requester(app.get(RememberedSessions)) });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  // pieces of files: they flow to where they are sealed, and are never a body in memory
  fastify.addContentTypeParser(TUS_BYTES, (_request, _payload, done) => done(null, undefined));
  fastify.addHook('preValidation', async request => {
    if (request.body !== undefined) refuseHostileJson(request.body);
  });
  fastify.addHook('onSend', async (request, _reply, payload) => sayErased(request as SignedRequest, payload));
  closeInTime(fastify);
  app.setGlobalPrefix('api');
  refuseUnguardedRoutes(app);
  serveOpenApi(app);
  await serveWeb(fastify, keyring);
  return app;
}
