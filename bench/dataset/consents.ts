import { v7 as uuidv7 } from 'uuid';
import type { ClientFile, Registrar } from './client-file';
import { dayOf } from './past';

/** What clients mostly sign when they come, and how many of them. */
const SIGNED = { representation: 0.85, care: 0.6, statistics: 0.75 } as const;
const REFUSING_STATISTICS = 0.02;

export function consentsOf({ rows, chance }: Registrar, client: ClientFile): void {
  const made = { created_by: client.keeper, created_at: client.since };
  if (chance.happens(REFUSING_STATISTICS)) {
    rows.add('consent_refusals', { id: uuidv7(), client_id: client.id, purpose: 'statistics', refused_by: 'client', ...made });
    return;
  }
  for (const [purpose, probability] of Object.entries(SIGNED)) {
    if (!chance.happens(probability)) continue;
    rows.add('consents', { id: uuidv7(), client_id: client.id, key_id: client.keyId, purpose, giver: 'client', given_on: dayOf(client.since), means: 'signed_form', ...made });
  }
}
