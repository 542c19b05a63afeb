import type { Command } from './command';

/** The list of commands, as lines. */
export function help(commands: readonly Command[]): string[] {
  return [
    'Usage: npm run admin -- <command>',
    '',
    ...commands.flatMap(({ name, usage, summary }) => [`  ${name} ${usage}`, `      ${summary}`]),
    '  help',
    '      Shows this.',
    '',
    'The database is the one of DATABASE_URL, else the embedded one; see docs/operating.md.',
  ];
}
