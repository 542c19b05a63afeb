import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTestDatabase, type TestDatabase } from './test-database';

const ROOT = resolve(__dirname, '../../..');
const MAIN = join(ROOT, 'dist/apps/api/src/main.js');
const PATIENCE_MS = 60_000;

export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  database: TestDatabase;
  /** The server's root key, for what a test must seal itself. */
  rootKey: Buffer;
  /** Its TIREK_DATA, where the key file lies. */
  folder: string;
  pid(): number;
  /** Everything the process has printed. */
  output(): string;
  /** Stops the process and starts another over the same database. */
  restart(): Promise<void>;
  /** Kills the process and starts another over the same database. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The real server as a process of its own, over a database of its own.
 * @param env further settings, e.g. `{ TIREK_DEMO: 'on' }`
 */
export async function startTestServer(env: Record<string, string> = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'tirek-server-'));
  const rootKey = randomBytes(32);
  await writeFile(join(folder, 'root.key'), rootKey);
  const settings = { TIREK_DATA: folder, DATABASE_URL: database.ownerUrl, PORT: '0', TIREK_DEMO: 'off', ...GENEROUS, ...env };
  let output = '';
  const start = () => run(settings, text => (output += text));
  let running = await start();
  const server: TestServer = {
    url: running.url,
    database,
    rootKey,
    folder,
    pid: () => running.child.pid!,
    output: () => output,
    restart: async () => {
      await end(running.child);
      running = await start();
      server.url = running.url;
    },
    kill: async () => {
      await end(running.child, 'SIGKILL');
      running = await start();
      server.url = running.url;
    },
    stop: async () => {
      await end(running.child);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return server;
}

/** A second process over the same database and key file. */
export async function startReplica({ database, folder }: TestServer, env: Record<string, string> = {}): Promise<Pick<TestServer, 'url' | 'database' | 'output' | 'stop'>> {
  const settings = { TIREK_DATA: folder, DATABASE_URL: database.ownerUrl, PORT: '0', TIREK_DEMO: 'off', ...GENEROUS, ...env };
  let said = '';
  const { url, child } = await run(settings, text => void (said += text));
  return { url, database, output: () => said, stop: () => end(child) };
}

const GENEROUS = { TIREK_FREE_WRONG_TRIES: '100000', TIREK_REQUESTS_PER_MINUTE: '1000000' };
/** Hundreds of servers start in a run, and all but the first need not compile the same files again. */
const COMPILED = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/tirek-test') };

function run(settings: Record<string, string>, heard: (text: string) => void): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, ...COMPILED, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((done, fail) => {
    let text = '';
    const timer = setTimeout(() => fail(new Error(`The server did not start:\n${text}`)), PATIENCE_MS);
    const listen = (chunk: Buffer) => {
      text += chunk;
      heard(String(chunk));
      const ready = /Tirek is ready: (http\S+)/.exec(text);
      if (!ready) return;
      clearTimeout(timer);
      done({ url: ready[1], child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', code => {
      clearTimeout(timer);
      fail(new Error(`The server ended with ${code}:\n${text}`));
    });
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  return new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill(signal);
  });
}
