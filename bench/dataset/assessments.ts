import { v7 as uuidv7 } from 'uuid';
import type { ClientFile, Registrar } from './client-file';
import { dayOf, daysLater, pastOrToday } from './past';
import { sealerWith } from './sealer';

/** How somebody felt when he came and some months later (WHO-5), under the key of his clinical file. */
export function assess({ ring, rows, chance }: Registrar, client: ClientFile): void {
  const made = { created_by: client.keeper, created_at: client.since };
  const { id: keyId, wrapped, key } = ring.newDataKey();
  rows.add('data_keys', { id: keyId, scope: 'clinical', clinical_client_id: client.id, wrapped, ...made });
  const sealed = sealerWith(key);
  for (let nth = 0; nth < chance.whole(1, 4); nth++) {
    const id = uuidv7();
    const on = pastOrToday(daysLater(client.since, 5 + nth * 120));
    const score = Math.min(100, 4 * chance.whole(2, 14) + nth * 8);
    rows.add('assessments', { id, client_id: client.id, key_id: keyId, instrument: 'who_5', taken_on: dayOf(on), answers: sealed('assessments', 'answers', id, '[3,2,3,1,2]'), score, ...made });
  }
}
