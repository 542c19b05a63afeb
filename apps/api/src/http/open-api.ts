import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SESSION_COOKIE } from '../identity/session-token';

/** What the API offers, generated from its routes and DTOs. */
export function openApiDocument(app: INestApplication) {
  const outline = new DocumentBuilder()
    .setTitle('Tirek')
    .setDescription(
      'Legal case management. Sign in with POST /api/sessions. A change needs If-Match with the version you have ' +
        'seen; a POST may carry an id of yours, so that it can be repeated safely. Errors are RFC 9457 problem details.',
    )
    .setVersion('0.1.0')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
    .build();
  return SwaggerModule.createDocument(app, outline, { operationIdFactory: (_, method) => method });
}

/** The document at /api/openapi.json, and a page for people at /api/docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Tirek API',
  });
}
