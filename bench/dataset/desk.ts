import { v7 as uuidv7 } from 'uuid';
import { ENQUIRY_CHANNELS } from '#libs/law/enquiry-channel';
import { ENQUIRY_OUTCOMES } from '#libs/law/enquiry-outcome';
import { ENQUIRY_TOPICS } from '#libs/law/enquiry-topic';
import { GENDERS } from '#libs/law/gender';
import type { Registrar } from './client-file';
import { inventName } from './invented-names';
import type { Office } from './organisation';
import { between, daysLater, TEN_YEARS } from './past';
import { sealerWith } from './sealer';
import { inventTraits } from './traits';

/** Somebody who came to an office, now and then more than once. */
export function enquire({ ring, rows, chance }: Registrar, office: Office): void {
  const visitor = uuidv7();
  const { birthYear, region } = inventTraits(chance);
  const gender = chance.of([...GENDERS.slice(0, 2), ...GENDERS.slice(0, 2), null]);
  const name = JSON.stringify([inventName(chance)]);
  for (let times = chance.happens(0.15) ? 2 : 1; times > 0; times--) {
    const id = uuidv7();
    const at = between(chance, daysLater(new Date(), -TEN_YEARS), new Date(Date.now() - 86_400_000));
    const made = { created_by: office.supervisor, created_at: at };
    const { id: keyId, wrapped, key } = ring.newDataKey();
    const outcome = chance.happens(0.95) ? chance.of(ENQUIRY_OUTCOMES) : null;
    rows.add('data_keys', { id: keyId, scope: 'enquiry', enquiry_id: id, wrapped, ...made });
    rows.add('enquiries', {
      id, office_id: office.id, key_id: keyId, received_at: at, channel: chance.of(ENQUIRY_CHANNELS), topic: chance.ofCommonFirst(ENQUIRY_TOPICS), region, gender, birth_year: birthYear,
      names: sealerWith(key)('enquiries', 'names', id, name), outcome, visitor_id: visitor, ...made,
    });
    if (outcome && outcome !== 'appointment') rows.add('enquiry_outcomes', { id: uuidv7(), enquiry_id: id, key_id: keyId, kind: outcome, colleague_id: outcome === 'client' ? office.supervisor : null, ...made });
  }
}
