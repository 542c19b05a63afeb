import { StartRefused } from '../start-refused';
import { CommandRefused } from './command';
import { COMMANDS } from './commands';
import { help } from './help';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(words: string[]): Promise<void> {
  if (!words.length || ['help', '--help', '-h'].includes(words[0])) return help(COMMANDS).forEach(say);
  const typed = words.slice(0, 2).join(' ');
  const command = COMMANDS.find(({ name }) => name === typed);
  if (!command) throw new CommandRefused(`There is no command "${typed}". See them all: npm run admin -- help`);
  await command.run(words.slice(2), say);
}

// what was started for the command (a database) is stopped by exit handlers, which a bare signal would skip
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

main(process.argv.slice(2)).catch((error: unknown) => {
  const expected = error instanceof CommandRefused || error instanceof StartRefused;
  process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
