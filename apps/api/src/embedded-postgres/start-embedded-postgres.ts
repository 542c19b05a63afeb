import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { StartRefused } from '../start-refused';
import { initialise, OWNER } from './initialise';
import { choosePlaces, type Places } from './places';
import { appPidFile, freeDataFolder } from './postmaster';

export interface EmbeddedOptions {
  /** Everything it keeps is under this folder, or (see `places.ts`) in a place that the folder points to. */
  folder: string;
  say(line: string): void;
  /** Further settings of the server; tests switch durability off. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** The owner's connection to the database `tirek`. */
  url: string;
  stop(): Promise<void>;
}

/** For a small office on one machine. No statement and no value of one ever reaches the server's log. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: '128MB',
  jit: 'off',
  // the text of an error repeats the value that was wrong: what is worse than an error is logged, and the server's own life
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
};

/** @throws StartRefused with a one-line reason */
export async function startEmbeddedPostgres({ folder, say, settings = {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const places = choosePlaces(folder, say);
  await freeDataFolder(folder, places.data, say);
  writeFileSync(appPidFile(folder), `${process.pid}\n`);
  const password = await initialise(places, say);
  const port = await freePort();
  const server = run(places, { ...SETTINGS, ...settings, port: String(port) });
  const stop = stopper(server, folder);
  const url = (database: string) => `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
  try {
    await answers(server, url('postgres'), join(dirname(places.data), 'postgres.log'));
    await createDatabase(url('postgres'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: url('tirek'), stop };
}

/** In a process group of its own: Ctrl-C reaches the application, which then stops the server in order. */
function run({ native, data, user }: Places, settings: Record<string, string>): ChildProcess {
  const logFile = join(dirname(data), 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  if (user) chownSync(logFile, user.uid, user.gid);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(native, 'bin', 'postgres'), ['-D', data, ...options], {
    ...user, cwd: data, detached: true, stdio: ['ignore', log, log],
  });
  closeSync(log);
  return server;
}

function stopper(server: ChildProcess, folder: string): () => Promise<void> {
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));
  const killAtExit = () => server.kill('SIGINT');
  process.once('exit', killAtExit);
  return async () => {
    process.off('exit', killAtExit);
    server.kill('SIGINT');
    await ended;
    rmSync(appPidFile(folder), { force: true });
  };
}

async function answers(server: ChildProcess, url: string, log: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) {
      const reason = readFileSync(log, 'utf8').trim().split('\n').at(-1);
      throw new StartRefused(`PostgreSQL does not start: ${reason} (see ${log})`);
    }
    const client = new Client(url);
    const up = await client.connect().then(() => client.end().then(() => true), () => false);
    if (up) return;
    await wait(50);
  }
  throw new StartRefused(`PostgreSQL does not answer within 30 seconds. See ${log}.`);
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  const { rowCount } = await client.query(`select from pg_database where datname = 'tirek'`);
  if (!rowCount) await client.query('create database tirek');
  await client.end();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
