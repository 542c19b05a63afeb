import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestServer } from './test-server';

const MAIN = resolve(__dirname, '../../apps/api/src/admin/main.js');

export interface Said {
  code: number | null;
  out: string;
  err: string;
}

/** `npm run admin -- <words>` at the machine of a server; `typed` are the lines piped in. */
export function runAdmin({ database, folder }: Pick<TestServer, 'database' | 'folder'>, words: string, typed: string[] = []): Promise<Said> {
  return new Promise(done => {
    const env = { ...process.env, DATABASE_URL: database.ownerUrl, TIREK_DATA: folder };
    const child = spawn(process.execPath, [MAIN, ...words.split(' ')], { env });
    let [out, err] = ['', ''];
    child.stdout.on('data', chunk => (out += chunk));
    child.stderr.on('data', chunk => (err += chunk));
    child.once('close', code => done({ code, out, err }));
    child.stdin.end(typed.map(line => `${line}\n`).join(''));
  });
}
