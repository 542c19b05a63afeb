import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An S3-compatible store in memory, of one bucket: it checks signatures (AWS version 4) and the digests of what is put. */
export interface S3Server {
  settings: Record<string, string>;
  objects: Map<string, Buffer>;
  /** While it is set nothing more fits. */
  full: boolean;
  /** How many requests it has refused for their signature. */
  refused: number;
  close(): Promise<void>;
}

const KEY_ID = 'tirek';
const SECRET = 'the secret of the bucket';
const REGION = 'kg-test';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();

export async function openS3Server(): Promise<S3Server> {
  const store: S3Server = { settings: {}, objects: new Map(), full: false, refused: 0, close: () => new Promise(done => server.close(() => done())) };
  const server = createServer(async (request, answer) => {
    const say = (status: number, body: Buffer | string = '') => answer.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);
    const body = await buffer(request).catch(() => null);
    if (!body) return;
    if (!isSigned(request)) return void (store.refused++, say(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>'));
    const key = request.url!;
    if (request.method === 'PUT') {
      if (sha256(body) !== request.headers['x-amz-content-sha256']) return void say(400, '<Error><Code>XAmzContentSHA256Mismatch</Code></Error>');
      // as MinIO says it; other stores answer 507
      if (store.full) return void say(400, '<Error><Code>XMinioStorageFull</Code></Error>');
      store.objects.set(key, body);
      return void say(200);
    }
    if (request.method === 'DELETE') return void (store.objects.delete(key), say(204));
    const found = store.objects.get(key);
    say(found ? 200 : 404, found ?? '<Error><Code>NoSuchKey</Code></Error>');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  store.settings = { TIREK_S3_ENDPOINT: endpoint, TIREK_S3_BUCKET: 'files', TIREK_S3_REGION: REGION, TIREK_S3_KEY_ID: KEY_ID, TIREK_S3_SECRET: SECRET };
  return store;
}

/** As the documentation of the signature describes it, written anew: what signs is not asked whether it signs well. */
function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const given = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '');
  if (!given) return false;
  const [, keyId, day, region, signed, signature] = given;
  const canonical = [method, url, '', ...signed.split(';').map(name => `${name}:${String(headers[name]).trim()}`), '', signed, headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD'].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${SECRET}`);
  return keyId === KEY_ID && region === REGION && timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'));
}
