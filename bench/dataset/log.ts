import { v7 as uuidv7 } from 'uuid';
import { INDEX_SCHEME, textTokens } from '#libs/sealing/text-index';
import { LOG_ENTRY_KINDS } from '#libs/law/log-entry-kind';
import { inventText } from './invented-words';
import type { Registrar } from './client-file';
import type { CaseMatter } from './case-file';
import { between, dayOf } from './past';

/** The diary of a case. */
export function writeLog({ ring, rows, chance }: Registrar, { id, client, lead, counsel, from, to, logEntries }: CaseMatter): void {
  for (let left = chance.whole(...logEntries); left > 0; left--) {
    const at = between(chance, from, to);
    const entry = uuidv7({ msecs: at.getTime() });
    const author = counsel && chance.happens(0.3) ? counsel.id : lead.id;
    const text = inventText(chance, 4);
    rows.add('log_entries', {
      id: entry, case_id: id, key_id: client.keyId, kind: chance.of(LOG_ENTRY_KINDS), occurred_on: dayOf(at),
      text: client.sealed('log_entries', 'text', entry, text), minutes: chance.whole(1, 16) * 15,
      author_id: author, written_as: 'lawyer', created_by: author, created_at: at,
    });
    rows.add('log_tokens', { entry_id: entry, case_id: id, scheme: INDEX_SCHEME, tokens: `{${textTokens(ring, 'log', id, text).join(',')}}` });
  }
}
