import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config';

const TWO_YEARS = 63_072_000;

/** What a page of ours may use of the device: passkeys. Everything else is off, for frames too. */
const PERMISSIONS = [
  'accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'geolocation',
  'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial',
  'usb', 'web-share', 'xr-spatial-tracking',
].map(feature => `${feature}=()`).concat('publickey-credentials-get=(self)', 'publickey-credentials-create=(self)').join(', ');

/** The headers of every answer. Pages get a nonce for their styles on top (`pageStyles`). */
export async function setSecurityHeaders(app: NestFastifyApplication, config: Config): Promise<void> {
  const isHttps = config.origin?.startsWith('https:') ?? false;
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'none'`],
        scriptSrc: [`'self'`],
        scriptSrcAttr: [`'none'`],
        styleSrc: [`'self'`],
        imgSrc: [`'self'`, 'data:', 'blob:'],
        fontSrc: [`'self'`],
        connectSrc: [`'self'`],
        formAction: [`'self'`],
        baseUri: [`'none'`],
        frameAncestors: [`'none'`],
        ...(isHttps && { upgradeInsecureRequests: [] }),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps && { maxAge: TWO_YEARS, includeSubDomains: true },
  });
  app.getHttpAdapter().getInstance().addHook('onRequest', async (request, reply) => {
    void reply.header('permissions-policy', PERMISSIONS);
    // the API and its page for people hold data; files of the pages say for themselves how long they keep
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
  });
}
