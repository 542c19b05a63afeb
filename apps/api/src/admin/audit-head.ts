import { writeFile } from 'node:fs/promises';
import { writeOutsideCopy } from '#libs/custody/outside-copy';
import { lastCheckpoint } from '../audit/chain/checkpoint-rows';
import { asOwner } from './as-owner';
import { type Command, CommandRefused } from './command';
import { readOptions } from './options';

/** For the director's drawer: with it a record whose end was cut off is known, even when the whole server was changed. */
export const headOfAudit: Command = {
  name: 'audit head',
  usage: '[--to <file>]',
  summary: 'Shows or writes the newest checkpoint of the record, to be kept elsewhere; "audit verify --against" compares with it.',
  async run(args, say) {
    const { values } = readOptions(args, [], ['to']);
    const last = await asOwner(say, ({ db }) => lastCheckpoint(db));
    if (!last) throw new CommandRefused('There is no checkpoint yet. A running server makes one every minute.');
    const copy = writeOutsideCopy(last.one);
    if (!values.to) return say(copy.trimEnd());
    await writeFile(values.to, copy, { mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
      throw new CommandRefused(`${values.to} cannot be written (${error.code}).`);
    });
    say(`Checkpoint ${last.one.number} is in ${values.to}. Keep it where nobody who runs the server can change it.`);
  },
};
