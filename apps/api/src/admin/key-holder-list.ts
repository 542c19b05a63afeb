import { onDatabase } from './as-owner';
import type { Command } from './command';

export const listKeyHolders: Command = {
  name: 'key-holder list',
  usage: '',
  summary: 'Lists who can open a sealed server, and since when.',
  async run(_args, say) {
    const { rows } = await onDatabase(say, db =>
      db.query(`select label, to_char(since, 'YYYY-MM-DD') as since from key_holders where removed_at is null order by label`),
    );
    for (const { label, since } of rows) say(`${label}, since ${since}`);
    if (!rows.length) say('There are no key holders: the key file alone opens this server.');
  },
};
