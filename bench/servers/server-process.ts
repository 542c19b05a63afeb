import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_ROOT } from '../../apps/api/src/config';
import { appConnection } from '../../apps/api/src/database/app-role';
import type { Dataset } from '../dataset/dataset';

/** A server under measurement, a process of its own. */
export interface ServerProcess {
  url: string;
  /** From spawning the process to its first possible answer. */
  startMs: number;
  /** Resident memory in MB now; null where the system does not tell. */
  memory(): Promise<number | null>;
  stop(): Promise<void>;
}

/** The product as `npm start` runs it in production: its own role, sessions, sealing and audit; the launcher's memory. */
export async function startOurs({ url, folder }: Dataset): Promise<ServerProcess> {
  const { MEMORY } = await import(pathToFileURL(join(PROJECT_ROOT, 'apps/launcher/memory.mjs')).href);
  return start([...MEMORY, join(PROJECT_ROOT, 'dist/apps/api/src/main.js')], {
    DATABASE_URL: url, TIREK_DATA: folder, PORT: '0', TIREK_DEMO: 'off',
    TIREK_REQUESTS_PER_MINUTE: '1000000', TIREK_FREE_WRONG_TRIES: '1000',
  });
}

export function startBare({ url }: Dataset): Promise<ServerProcess> {
  return start([join(PROJECT_ROOT, 'dist/bench/servers/bare-server.js')], { DATABASE_URL: appConnection(url).url });
}

function start(program: string[], settings: Record<string, string>): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, program, {
    env: { ...process.env, NODE_ENV: 'production', ...settings }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    let text = '';
    child.stdout.on('data', chunk => {
      text += chunk;
      const url = /Tirek is ready: (http\S+)/.exec(text)?.[1];
      if (url) done({ url, startMs: performance.now() - began, memory: () => residentMemory(child), stop: () => end(child) });
    });
    child.once('exit', code => fail(new Error(`${program.at(-1)} ended with ${code}.`)));
  });
}

async function residentMemory({ pid }: ChildProcess): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : null;
}

function end(child: ChildProcess): Promise<void> {
  return new Promise(done => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
