import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const MAIN = resolve(__dirname, '../../apps/api/src/main.js');
const PATIENCE_MS = 60_000;

export interface RunningServer {
  url: string;
  pid: number;
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** The server as `npm start` runs it. @param heard what it prints */
export function runServer(settings: Record<string, string>, heard: (text: string) => void): Promise<RunningServer> {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((done, fail) => {
    let text = '';
    const timer = setTimeout(() => fail(new Error(`The server did not start:\n${text}`)), PATIENCE_MS);
    const listen = (chunk: Buffer) => {
      text += chunk;
      heard(String(chunk));
      const ready = /Tirek is ready: (http\S+)/.exec(text);
      if (!ready) return;
      clearTimeout(timer);
      done({ url: ready[1], pid: child.pid!, end: signal => end(child, signal) });
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
