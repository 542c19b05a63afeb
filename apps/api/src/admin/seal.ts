import { onDatabaseAtOnce } from './as-owner';
import type { Command } from './command';

/** Committed before sessions are ended, since that can wait for those that are busy. */
export const seal: Command = {
  name: 'seal',
  usage: '',
  summary: 'Panic: every server lets its keys go within two seconds, and all sessions end.',
  async run(_args, say) {
    await onDatabaseAtOnce(say, async db => {
      await db.query('select app.seal_server()');
      await db.query('select app.end_sessions()');
    });
    say('Sealed. Nobody reads anything until it is opened: npm run admin -- unseal');
  },
};
