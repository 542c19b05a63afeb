import { StartRefused } from '../start-refused';
import { CommandRefused } from './command';
import { COMMANDS } from './commands';
import { help } from './help';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(words: string[]): Promise<void> {
  if (!words.length || ['help', '--help', '-h'].includes(words[0])) return help(COMMANDS).forEach(say);
  const called = (length: number) => COMMANDS.find(({ name }) => name === words.slice(0, length).join(' '));
  const command = called(2) ?? called(1);
  if (!command) throw new CommandRefused(`There is no command "${words.slice(0, 2).join(' ')}". See them all: npm run admin -- help`);
  await command.run(words.slice(command.name.split(' ').length), say);
}

// what was started for the command (a database) is stopped by exit handlers, which a bare signal would skip
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

main(process.argv.slice(2)).catch((error: unknown) => {
  const expected = error instanceof CommandRefused || error instanceof StartRefused;
  process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
