import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandRefused } from './command';

/**
 * A new password: typed twice without being shown, or the first line of what is piped in. Never an argument: those
 * stand in the shell's history and in the list of processes.
 * @throws CommandRefused when the two differ, or nothing came
 */
export async function askPassword(): Promise<string> {
  const password = await readSecret('Password: ');
  if (!password) throw new CommandRefused('No password was given. Type it when asked, or pipe it in.');
  if (process.stdin.isTTY && (await readSecret('The same again: ')) !== password) {
    throw new CommandRefused('The two passwords differ. Nothing was changed.');
  }
  return password;
}

async function readSecret(prompt: string): Promise<string> {
  const terminal = process.stdin.isTTY === true;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal });
  lines.once('SIGINT', () => process.exit(1));
  if (terminal) process.stderr.write(prompt);
  try {
    const ended = new Promise<string>(done => lines.once('close', () => done('')));
    return await Promise.race([lines.question(''), ended]);
  } finally {
    lines.close();
    if (terminal) process.stderr.write('\n');
  }
}
