import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer, type RunningServer } from './run-server';
import { createTestDatabase, type TestDatabase } from './test-database';

export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  database: TestDatabase;
  /** The server's root key, for what a test must seal itself. */
  rootKey: Buffer;
  /** Its TIREK_DATA, where the key file lies. */
  folder: string;
  /** Stops the server and starts another over the same database. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerProcess extends TestServer {
  pid(): number;
  /** Everything the process has printed. */
  output(): string;
  /** Kills the process and starts another over the same database. */
  kill(): Promise<void>;
}

/**
 * The real server, over HTTP and in a process that other servers of the run come and go in, over a database of its own.
 * @param env further settings, e.g. `{ TIREK_DEMO: 'on' }`
 */
export async function startTestServer(env: Record<string, string> = {}): Promise<TestServer> {
  const { settings, leave, ...place } = await prepare(env);
  let { url, id } = await fromPool(settings);
  const giveBack = async () => void (await fetch(`${pool()}/${id}`, { method: 'DELETE' }));
  const server: TestServer = {
    url,
    ...place,
    restart: async () => {
      await giveBack();
      ({ url, id } = await fromPool(settings));
      server.url = url;
    },
    stop: async () => {
      await giveBack();
      await leave();
    },
  };
  return server;
}

/** The real server as a process of its own, for tests of what it prints, of how it ends, and of what its memory holds. */
export async function startServerProcess(env: Record<string, string> = {}): Promise<ServerProcess> {
  const { settings, leave, ...place } = await prepare(env);
  let output = '';
  const start = () => runServer(settings, text => (output += text));
  let running = await start();
  const again = async (signal?: NodeJS.Signals) => {
    await running.end(signal);
    running = await start();
    server.url = running.url;
  };
  const server: ServerProcess = {
    url: running.url,
    ...place,
    pid: () => running.pid,
    output: () => output,
    restart: () => again(),
    kill: () => again('SIGKILL'),
    stop: async () => {
      await running.end();
      await leave();
    },
  };
  return server;
}

/** A second server over the same database and key file, as a process of its own. */
export async function startReplica({ database, folder }: TestServer, env: Record<string, string> = {}): Promise<Pick<ServerProcess, 'url' | 'database' | 'output' | 'stop'>> {
  let said = '';
  const { url, end }: RunningServer = await runServer({ ...settingsOf(folder, database), ...env }, text => void (said += text));
  return { url, database, output: () => said, stop: () => end() };
}

const settingsOf = (folder: string, database: TestDatabase) => ({
  TIREK_DATA: folder,
  DATABASE_URL: database.ownerUrl,
  PORT: '0',
  TIREK_DEMO: 'off',
  TIREK_FREE_WRONG_TRIES: '100000',
  TIREK_REQUESTS_PER_MINUTE: '1000000',
});

async function prepare(env: Record<string, string>) {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'tirek-server-'));
  const rootKey = randomBytes(32);
  await writeFile(join(folder, 'root.key'), rootKey);
  const leave = async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { database, folder, rootKey, settings: { ...settingsOf(folder, database), ...env }, leave };
}

const pool = () => process.env.TIREK_TEST_SERVERS as string;

async function fromPool(settings: Record<string, string>): Promise<{ id: string; url: string }> {
  const answer = await fetch(pool(), { method: 'POST', body: JSON.stringify(settings) });
  const body = (await answer.json()) as { id: string; url: string; failed?: string };
  if (answer.status !== 201) throw new Error(`The server did not start:\n${body.failed}`);
  return body;
}
