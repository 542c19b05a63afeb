import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';

/** Whoever still reads when the server stops gets so long. */
const LAST_WORDS_MS = 5_000;
const IDLE_MS = 65_000;
const MOST_HEADERS_MS = 15_000;

/** Nobody holds a connection by sending slowly, or by not reading what he asked for. */
export function timeouts({ requestSeconds }: Pick<Config, 'requestSeconds'>) {
  const whole = requestSeconds * 1_000;
  return {
    requestTimeout: whole,
    connectionTimeout: IDLE_MS,
    keepAliveTimeout: IDLE_MS,
    http: { headersTimeout: Math.min(whole, MOST_HEADERS_MS), connectionsCheckingInterval: Math.min(1_000, whole), requireHostHeader: true },
  };
}

/** What the parser of HTTP does not understand, or what came too slowly, is refused in a few words. */
export function REFUSED_BY_PARSER(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, words, kind] = REFUSALS[error.code ?? ''] ?? [400, 'Bad Request', 'malformed'];
  const body = JSON.stringify({ type: `/problems/${kind}`, title: words, status });
  socket.end(
    `HTTP/1.1 ${status} ${words}\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `cache-control: no-store\r\nx-content-type-options: nosniff\r\nconnection: close\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}

const REFUSALS: Record<string, [number, string, string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'too-slow'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'too-large'],
};

/** A server that stops waits for answers on their way, but not for ever for somebody who does not read them. */
export function closeInTime(fastify: FastifyInstance): void {
  fastify.addHook('preClose', async () => {
    setTimeout(() => fastify.server.closeAllConnections(), LAST_WORDS_MS).unref();
  });
}
