import { connect, type Socket } from 'node:net';

const BODY = Buffer.from('\r\n\r\n');

/**
 * One HTTP/1.1 connection that is kept, reading no more of an answer than its status and length: what measures must
 * not take the processor's time from what is measured.
 */
export class KeepAliveConnection {
  private answer: Buffer = Buffer.alloc(0);
  private wanted: ((answer: { status: number; body: Buffer }) => void) | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', chunk => this.read(chunk));
  }

  static open(url: string): Promise<KeepAliveConnection> {
    const { hostname, port } = new URL(url);
    return new Promise((done, fail) => {
      const socket = connect(Number(port), hostname, () => done(new KeepAliveConnection(socket)));
      socket.once('error', fail);
    });
  }

  send(request: Buffer): Promise<{ status: number; body: Buffer }> {
    return new Promise(done => {
      this.wanted = done;
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.answer = this.answer.length ? Buffer.concat([this.answer, chunk]) : chunk;
    const end = this.answer.indexOf(BODY);
    if (end < 0) return;
    const head = this.answer.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const body = this.answer.subarray(end + BODY.length);
    if (body.length < length) return;
    this.answer = Buffer.alloc(0);
    this.wanted?.({ status: Number(head.slice(9, 12)), body });
  }
}

/** The bytes of a request. */
export function requestBytes(method: string, path: string, headers: Record<string, string>, body?: object): Buffer {
  const content = body ? JSON.stringify(body) : '';
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body ? ['content-type: application/json', `content-length: ${Buffer.byteLength(content)}`] : []),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${content}`);
}
