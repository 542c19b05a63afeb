import { existsSync } from 'node:fs';
import { inTransaction, onDatabase } from './as-owner';
import { type Command, CommandRefused } from './command';
import { recordAct } from './record-act';

export const removeKeyHolder: Command = {
  name: 'key-holder remove',
  usage: '<label>',
  summary: 'Removes a key holder. He may have kept a copy of the database: replace the root key afterwards.',
  async run([label, ...rest], say) {
    if (!label || rest.length) throw new CommandRefused('Name one key holder. See them: npm run admin -- key-holder list');
    await onDatabase(say, (db, config) =>
      inTransaction(db, async () => {
        const { rows } = await db.query('select id, label from key_holders where removed_at is null for update');
        const holder = rows.find(row => row.label === label);
        if (!holder) throw new CommandRefused(`There is no key holder ${label}. See them: npm run admin -- key-holder list`);
        if (rows.length === 1 && !existsSync(config.rootKeyFile)) {
          throw new CommandRefused(`${label} is the last who can open this server. Add another first.`);
        }
        await db.query('update key_holders set wrapped = null, removed_at = now() where id = $1', [holder.id]);
        await recordAct(db, 'remove', 'key_holders', holder.id);
      }),
    );
    say(`Removed the key holder ${label}. Now replace the root key: npm run admin -- root-key rotate`);
  },
};
