import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { Order, Report } from './server-host';

const HOST = join(__dirname, 'server-host.js');
/** After so many servers a host makes room for a fresh one. */
const SERVERS_A_HOST = 20;

/** Where the tests of this run ask for servers: `POST /` with settings, `DELETE /<id>`. */
export interface ServerPool {
  url: string;
  close(): Promise<void>;
}

/**
 * Servers for tests, one at a time in each host process. A start costs 1.4 s of CPU, two thirds of it to load and compile the
 * program, and there are hundreds in a run: so the next test file's server, of its own settings, keys and database, starts where
 * the last one's was stopped. Whoever needs a process of his own calls `startServerProcess`.
 */
export async function openServerPool(): Promise<ServerPool> {
  const idle: Host[] = [];
  const busy = new Map<string, Host>();
  const door = createServer(async (request, response) => {
    const [status, body] = await (request.method === 'POST' ? take((await json(request)) as Record<string, string>) : giveBack(request.url!.slice(1)));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });

  const take = async (settings: Record<string, string>): Promise<[number, object]> => {
    const host = idle.pop() ?? new Host();
    const report = await host.order({ start: settings });
    if (!('ready' in report)) {
      host.end();
      return [500, report];
    }
    const id = String(host.pid);
    busy.set(id, host);
    return [201, { id, url: report.ready }];
  };
  const giveBack = async (id: string): Promise<[number, object]> => {
    const host = busy.get(id);
    busy.delete(id);
    const report = await host?.order({ stop: true });
    if (host?.isFresh && report && 'stopped' in report) idle.push(host);
    else host?.end();
    return [200, {}];
  };
  await new Promise<void>(done => door.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    close: async () => {
      door.close().closeAllConnections();
      await Promise.all([...idle, ...busy.values()].map(host => host.end()));
    },
  };
}

class Host {
  readonly #child: ChildProcess = fork(HOST, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  readonly #ended = new Promise<void>(done => this.#child.once('exit', () => done()));
  #said = '';
  #servers = 0;

  constructor() {
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) stream.on('data', chunk => (this.#said = (this.#said + chunk).slice(-20_000)));
  }

  get pid(): number {
    return this.#child.pid!;
  }

  get isFresh(): boolean {
    return this.#servers < SERVERS_A_HOST;
  }

  async order(order: Order): Promise<Report> {
    if ('start' in order) this.#servers++;
    const answer = new Promise<Report>(done => this.#child.once('message', (report: Report) => done(report)));
    if (this.#child.connected) this.#child.send(order);
    return Promise.race([answer, this.#ended.then(() => ({ failed: `The host of the server ended:\n${this.#said}` }))]);
  }

  end(): Promise<void> {
    this.#child.kill();
    return this.#ended;
  }
}
