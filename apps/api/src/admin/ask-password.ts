import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CommandRefused } from './command';

/**
 * A new password: typed twice without being shown, or the next line of what is piped in. Never an argument: those
 * stand in the shell's history and in the list of processes.
 * @throws CommandRefused when the two differ, or nothing came
 */
export async function askPassword(what = 'Password'): Promise<string> {
  const password = await readSecret(`${what}: `);
  if (!password) throw new CommandRefused(`No ${what.toLowerCase()} was given. Type it when asked, or pipe it in.`);
  if (process.stdin.isTTY && (await readSecret('The same again: ')) !== password) {
    throw new CommandRefused('The two differ. Nothing was changed.');
  }
  return password;
}

let piped: Promise<string[]> | undefined;

/** What somebody types without its being shown, or the next line of what is piped in; empty when nothing came. */
export async function readSecret(prompt: string): Promise<string> {
  if (process.stdin.isTTY) return typed(prompt);
  piped ??= text(process.stdin).then(all => all.split(/\r?\n/));
  return (await piped).shift() ?? '';
}

async function typed(prompt: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  lines.once('SIGINT', () => process.exit(1));
  process.stderr.write(prompt);
  try {
    const ended = new Promise<string>(done => lines.once('close', () => done('')));
    return await Promise.race([lines.question(''), ended]);
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
