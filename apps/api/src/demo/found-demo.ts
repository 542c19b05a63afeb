import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { seal } from '#libs/sealing/box';
import type { DataKey } from '#libs/sealing/data-key';
import type { Keyring } from '#libs/sealing/keyring';
import { hashPassword } from '../identity/passwords';
import { DEMO_BODIES } from './demo-bodies';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET, DEMO_USERS, type DemoUser } from './demo-users';
import { inDays } from './matter';

const OFFICES = [
  { code: 'OSH', region: 'KG-GO', name: { ru: 'Ошский офис', ky: 'Ош кеңсеси', en: 'Osh office' } },
  { code: 'BIS', region: 'KG-GB', name: { ru: 'Бишкекский офис', ky: 'Бишкек кеңсеси', en: 'Bishkek office' } },
] as const;

const SINCE = '2009-01-01';

/** The offices, users and courts of the demo, as the owner: before them nobody can sign in and act. */
export async function foundDemo(db: Client, keyring: Keyring): Promise<void> {
  for (const { code, region, name } of OFFICES) {
    const id = randomUUID();
    await db.query('insert into offices (id, code, name, region) values ($1, $2, $3, $4)', [id, code, name, region]);
    const { id: keyId, wrapped, key } = keyring.newDataKey();
    await db.query(`insert into data_keys (id, scope, office_id, wrapped) values ($1, 'office', $2, $3)`, [keyId, id, wrapped]);
    for (const demoUser of DEMO_USERS.filter(one => one.office === code)) {
      const { login, displayName, leavesInDays } = demoUser;
      const userId = randomUUID();
      const shown = seal(key, { table: 'users', column: 'display_name', row: userId }, Buffer.from(displayName));
      const user = [userId, id, keyId, login, shown, SINCE, leavesInDays === undefined ? 'infinity' : inDays(leavesInDays)];
      await db.query('insert into users (id, office_id, key_id, login, display_name, employed_from, employed_to) values ($1, $2, $3, $4, $5, $6, $7)', user);
      await db.query('insert into credentials (user_id, password_hash) values ($1, $2)', [userId, await hashPassword(DEMO_PASSWORD)]);
      const factorId = randomUUID();
      const secret = seal(key, { table: 'totp_factors', column: 'secret', row: factorId }, Buffer.from(DEMO_TOTP_SECRET));
      await db.query('insert into totp_factors (id, user_id, key_id, secret, confirmed_at) values ($1, $2, $3, $4, now())', [factorId, userId, keyId, secret]);
      await grantRoles(db, { userId, keyId, key }, demoUser);
    }
  }
  for (const { login, supervisor } of DEMO_USERS) {
    await db.query(
      `insert into supervisions (supervisor_id, supervisee_id, starts_on)
       select s.id, u.id, $3 from users s, users u where s.login = $1 and u.login = $2`,
      [supervisor, login, SINCE],
    );
  }
  for (const { kind, name, region } of Object.values(DEMO_BODIES)) {
    await db.query('insert into bodies (kind, name, region) values ($1, $2, $3)', [kind, name, region]);
  }
}

/** One role, or first an intern's and then a lawyer's with his licence. */
async function grantRoles(db: Client, { userId, keyId, key }: { userId: string; keyId: string; key: DataKey }, { role, promoted }: DemoUser): Promise<void> {
  await db.query('insert into role_grants (user_id, role, starts_on) values ($1, $2, $3)', [userId, role, promoted?.on ?? SINCE]);
  if (!promoted) return;
  await db.query(`insert into role_grants (user_id, role, starts_on, ends_on) values ($1, 'intern', $2, $3::date - 1)`, [userId, SINCE, promoted.on]);
  const id = randomUUID();
  const licence = seal(key, { table: 'qualifications', column: 'licence_number', row: id }, Buffer.from(promoted.licence));
  await db.query(`insert into qualifications (id, user_id, key_id, kind, licence_number, starts_on) values ($1, $2, $3, 'attorney', $4, $5)`, [id, userId, keyId, licence, promoted.on]);
}
