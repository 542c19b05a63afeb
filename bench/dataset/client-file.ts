import { v7 as uuidv7 } from 'uuid';
import { indexTokens } from '#libs/sealing/blind-index';
import type { Keyring } from '#libs/sealing/keyring';
import { displayName, type PersonName } from '../../apps/api/src/people/person-name';
import type { Chance } from './chance';
import { inventName } from './invented-names';
import { dayOf, partly } from './past';
import type { Office } from './organisation';
import type { Rows } from './rows';
import { type Sealer, sealerWith } from './sealer';
import { inventTraits } from './traits';

export interface ClientFile {
  id: string;
  personId: string;
  keyId: string;
  since: Date;
  /** Who took him in. */
  keeper: string;
  name: PersonName;
  sealed: Sealer;
}

export interface Registrar {
  ring: Keyring;
  rows: Rows;
  chance: Chance;
}

/** A client with a data key, an indexed name and, in one of ten files, somebody who acts for him. */
export function openClientFile(at: Registrar, code: string, office: Office, by: string, on: Date): ClientFile {
  const { ring, rows, chance } = at;
  const id = uuidv7({ msecs: on.getTime() });
  const made = { created_by: by, created_at: on };
  const { id: keyId, wrapped, key } = ring.newDataKey();
  const sealed = sealerWith(key);
  rows.add('data_keys', { id: keyId, scope: 'client', client_id: id, wrapped, ...made });
  const name = inventName(chance);
  const personId = addPerson(at, keyId, sealed, name, made);
  rows.add('clients', {
    id, code, office_id: office.id, person_id: personId, key_id: keyId, kind: chance.happens(0.8) ? 'direct_victim' : 'indirect_victim', taken_on: partly(chance, on), ...made,
  });
  rows.add('client_persons', { client_id: id, person_id: personId });
  if (chance.happens(0.1)) {
    const agent = addPerson(at, keyId, sealed, inventName(chance), made);
    const basis = chance.of(['power_of_attorney', 'guardian']);
    rows.add('representations', { id: uuidv7(), client_id: id, person_id: agent, key_id: keyId, basis, starts_on: dayOf(on), ...made });
    rows.add('client_persons', { client_id: id, person_id: agent });
  }
  return { id, personId, keyId, since: on, keeper: by, name, sealed };
}

function addPerson({ ring, rows, chance }: Registrar, keyId: string, sealed: Sealer, name: PersonName, made: { created_by: string; created_at: Date }): string {
  const id = uuidv7({ msecs: made.created_at.getTime() });
  const { birthYear, ...traits } = inventTraits(chance);
  rows.add('persons', {
    id, key_id: keyId, ...made,
    names: sealed('persons', 'names', id, JSON.stringify([name])),
    birth_date: birthYear ? sealed('persons', 'birth_date', id, `${birthYear}-06-${chance.whole(10, 28)}`) : null,
    birth_year: birthYear,
    gender: chance.happens(0.02) ? null : name.patronymic?.endsWith('на') ? 'female' : 'male',
    ...traits,
    phones: sealed('persons', 'phones', id, JSON.stringify([`+996 555 ${chance.whole(100_000, 999_999)}`])),
    address: sealed('persons', 'address', id, `ул. Ленина, ${chance.whole(1, 200)}`),
  });
  for (const token of indexTokens(ring, [displayName([name])])) rows.add('name_tokens', { token, person_id: id });
  return id;
}
