import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MAIN = resolve('dist/apps/api/src/main.js');

describe('Tirek with its embedded server', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tirek-stop-'));
    await chmod(folder, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const start = () =>
    new Promise<ChildProcess>((done, fail) => {
      const child = spawn(process.execPath, [MAIN], { env: { ...process.env, DATABASE_URL: '', TIREK_DATA: folder, TIREK_DEMO: 'off', PORT: '0' } });
      let text = '';
      const heard = (chunk: Buffer) => {
        text += chunk;
        if (text.includes('Tirek is ready')) done(child);
      };
      child.stdout.on('data', heard);
      child.stderr.on('data', heard);
      child.once('exit', () => fail(new Error(text)));
    });
  const postmaster = () => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const lives = (pid: number) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  const exit = (child: ChildProcess) => new Promise<number | null>(done => child.once('exit', code => done(code)));

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends in order on %s and leaves no process behind', async signal => {
    const child = await start();
    const pid = postmaster();
    expect(lives(pid)).toBe(true);
    child.removeAllListeners('exit');
    const ended = exit(child);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(lives(pid)).toBe(false);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('starts again after it was killed, although its PostgreSQL was orphaned', async () => {
    const killed = await start();
    const orphan = postmaster();
    killed.removeAllListeners('exit');
    const ended = exit(killed);
    killed.kill('SIGKILL');
    await ended;
    const next = await start();
    expect(postmaster()).not.toBe(orphan);
    expect(lives(orphan)).toBe(false);
    next.removeAllListeners('exit');
    const stopped = exit(next);
    next.kill('SIGTERM');
    await stopped;
  });
});
