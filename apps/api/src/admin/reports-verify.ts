import { doubtAboutFrozen, type FrozenDoubt, type StoredHead } from '#libs/reports/frozen-doubt';
import { FROZEN_HEADS } from '../reports/frozen-heads';
import { asOwner } from './as-owner';
import { type Command, CommandRefused } from './command';
import { readOptions } from './options';

/** Whether each frozen report is what a director stood for. */
export const verifyReports: Command = {
  name: 'reports verify',
  usage: '',
  summary: 'Compares each frozen report with its digest and its signature, and names the first that was changed, forged or taken away. The record ("audit verify") says how many were frozen.',
  async run(args, say) {
    readOptions(args, [], []);
    const { heads, doubt } = await asOwner(say, async ({ db, keyring }) => {
      const { rows } = await db.query<StoredHead>(`${FROZEN_HEADS} order by number`);
      return { heads: rows, doubt: doubtAboutFrozen(rows, bytes => keyring.sign(bytes)) };
    });
    if (doubt) throw new CommandRefused(describe(doubt));
    say(heads.length ? `The frozen reports hold: ${heads.length}, the last of ${heads.at(-1)!.frozenAt}.` : 'No report is frozen.');
  },
};

function describe({ what, number }: FrozenDoubt): string {
  if (what === 'missing') return `Frozen report ${number} is not there: it was taken away.`;
  if (what === 'figures_changed') return `The figures of frozen report ${number} are not those of its digest: they were changed.`;
  return `Frozen report ${number} is not what was signed: its number, report, digest, who or when was changed, or nobody signed it here.`;
}
