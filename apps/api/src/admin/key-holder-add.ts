import { randomUUID } from 'node:crypto';
import { holdRoot, SHORTEST_PASSPHRASE } from '#libs/sealing/passphrase';
import { inTransaction, onDatabase } from './as-owner';
import { askPassword } from './ask-password';
import { type Command, CommandRefused } from './command';
import { recordAct } from './record-act';
import { rootAtHand } from './root-at-hand';

export const addKeyHolder: Command = {
  name: 'key-holder add',
  usage: '<label>',
  summary: `Adds somebody who can open a sealed server; his passphrase, of ${SHORTEST_PASSPHRASE} characters or more, is asked for.`,
  async run(args, say) {
    const [label, ...rest] = args;
    if (rest.length || !/^[a-z0-9._-]{2,40}$/.test(label ?? '')) {
      throw new CommandRefused('A label is 2 to 40 lower-case letters, digits, dots and dashes; no name of a person, for it stands in clear.');
    }
    await onDatabase(say, async (db, config) => {
      const known = await db.query('select from key_holders where label = $1 and removed_at is null', [label]);
      if (known.rowCount) throw new CommandRefused(`There is a key holder ${label} already.`);
      const { root } = await rootAtHand(config, db, say);
      const passphrase = await askPassword('New passphrase');
      if (passphrase.length < SHORTEST_PASSPHRASE) {
        throw new CommandRefused(`A passphrase has at least ${SHORTEST_PASSPHRASE} characters: six words that nobody said before are good.`);
      }
      const id = randomUUID();
      const { memoryKib, passes, lanes, salt, wrapped } = await holdRoot(root, id, passphrase);
      root.fill(0);
      await inTransaction(db, async () => {
        await db.query(
          'insert into key_holders (id, label, memory_kib, passes, lanes, salt, wrapped) values ($1, $2, $3, $4, $5, $6, $7)',
          [id, label, memoryKib, passes, lanes, salt, wrapped],
        );
        await recordAct(db, 'insert', 'key_holders', id);
      });
    });
    say(`Added the key holder ${label}.`);
  },
};
