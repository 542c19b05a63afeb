import { outsideCopyFile, outsideCopyIn } from '../audit/chain/outside-copy-file';
import { type Verified, verifyRecord } from '../audit/chain/verify-record';
import { readConfig } from '../config';
import { asOwner } from './as-owner';
import { type Command, CommandRefused } from './command';
import { describeFinding } from './describe-finding';
import { readOptions } from './options';

/** Whether the record is what it was when it was written. */
export const verifyAudit: Command = {
  name: 'audit verify',
  usage: '[--against <file>]',
  summary: 'Follows the chain over the record and names the first entry that was changed, removed, inserted or moved, or where the end was cut off. Compares with a copy made by "audit head", else with the one in the data folder.',
  async run(args, say) {
    const { values } = readOptions(args, [], ['against']);
    const file = values.against ?? outsideCopyFile(readConfig().dataFolder);
    const copy = await outsideCopyIn(file);
    if (copy === null) throw new CommandRefused(`${file} is no copy of a checkpoint.`);
    if (!copy && values.against) throw new CommandRefused(`${file} cannot be read.`);
    const result = await asOwner(say, ({ db, keyring }) => verifyRecord(db, hash => keyring.sign(hash), copy));
    if ('what' in result) throw new CommandRefused(describeFinding(result, file));
    if (!result.last && result.waiting) throw new CommandRefused(`Nothing is proved: no checkpoint stands over the ${result.waiting} entries. A running server makes one every minute.`);
    say(describe(result));
    if (!copy) say('No copy from outside of the database was compared. Without one an end that was cut off does not show: see "audit head".');
  },
};

function describe({ checkpoints, entries, last, waiting }: Verified): string {
  const until = last ? `, the last of ${new Date(Number(last.madeAt / 1_000n)).toISOString()}` : '';
  return `The record holds: ${checkpoints} checkpoints over ${entries} entries${until}. ${waiting} newer entries wait for the next.`;
}
