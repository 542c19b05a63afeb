import { spawn } from 'node:child_process';

/** Runs a program quietly; its output is shown only when it fails. Resolves to whether it succeeded. */
export function quietly(command, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32', ...options });
    const output = [];
    child.stdout.on('data', chunk => output.push(chunk));
    child.stderr.on('data', chunk => output.push(chunk));
    child.once('error', error => {
      process.stderr.write(`${error.message}\n`);
      resolve(false);
    });
    child.once('exit', code => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

/**
 * Runs a program in the foreground and ends with its exit code. A signal is passed on once, and the program is waited
 * for: it has a database to stop in order.
 */
export function inForeground(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
