import { parseArgs } from 'node:util';
import { CommandRefused } from './command';

/**
 * The options (`--name value`) and plain words of a command.
 * @throws CommandRefused for an unknown option, one without a value, or a required one that is missing
 */
export function readOptions<R extends string, O extends string>(args: string[], required: R[], optional: O[]) {
  const options = Object.fromEntries([...required, ...optional].map(name => [name, { type: 'string' as const }]));
  const { values, positionals } = parsed(args, options);
  const missing = required.filter(name => !values[name]);
  if (missing.length) throw new CommandRefused(`Give ${missing.map(name => `--${name}`).join(' and ')}. See: npm run admin -- help`);
  return { values: values as Record<R, string> & Partial<Record<O, string>>, words: positionals };
}

function parsed(args: string[], options: Record<string, { type: 'string' }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const reason = (error as Error).message.split(/[.\n]/)[0].replaceAll(`'`, '"');
    throw new CommandRefused(`${reason}. See: npm run admin -- help`);
  }
}

/** @throws CommandRefused naming what is allowed */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(one => one === value);
  if (!found) throw new CommandRefused(`--${name} is one of: ${allowed.join(', ')}.`);
  return found;
}
