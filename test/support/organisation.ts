import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Role } from '#libs/access/roles';
import { seal } from '#libs/sealing/box';
import { Keyring } from '#libs/sealing/keyring';
import { withClient } from './test-database';
import type { TestServer } from './test-server';

/** One password for everybody who is made here. */
export const PASSWORD = 'correct horse battery';

/** One secret of authenticator apps for everybody, so that a test can show the code. */
export const TOTP_SECRET = 'TESTSECRETTESTSECRETTESTSECRETTE';

/** Cheap on purpose: the cost travels inside the hash, and what is tested is not argon2. */
const cheapHash = hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 });

export interface Member {
  id: string;
  login: string;
  officeId: string;
}

/** Who works in the two offices: `logins` are the keys. */
export type Organisation = Record<
  | 'intern' | 'otherIntern' | 'lawyer' | 'otherLawyer' | 'supervisor' | 'specialist' | 'reception' | 'director' | 'admin'
  | 'farLawyer' | 'farSupervisor',
  Member
>;

const OSH: [keyof Organisation, Role][] = [
  ['intern', 'intern'],
  ['otherIntern', 'intern'],
  ['lawyer', 'lawyer'],
  ['otherLawyer', 'lawyer'],
  ['supervisor', 'supervisor'],
  ['specialist', 'specialist'],
  ['reception', 'reception'],
  ['director', 'director'],
  ['admin', 'admin'],
];
const BISHKEK: [keyof Organisation, Role][] = [
  ['farLawyer', 'lawyer'],
  ['farSupervisor', 'supervisor'],
];

/** Two offices with a user per role, written as the owner; the supervisor of Osh supervises its two interns. */
export async function foundOrganisation(server: TestServer): Promise<Organisation> {
  const keyring = Keyring.fromRootKey(Buffer.from(server.rootKey));
  const password = await cheapHash;
  return withClient(server.database.ownerUrl, async db => {
    const people: Partial<Organisation> = {};
    const office = async (code: string, region: string, members: [keyof Organisation, Role][]) => {
      const id = randomUUID();
      const name = JSON.stringify({ ru: code, ky: code, en: code });
      await db.query('insert into offices (id, code, name, region) values ($1, $2, $3, $4)', [id, code, name, region]);
      const { id: keyId, wrapped, key } = keyring.newDataKey();
      await db.query(`insert into data_keys (id, scope, office_id, wrapped) values ($1, 'office', $2, $3)`, [keyId, id, wrapped]);
      for (const [who, role] of members) {
        const member: Member = { id: randomUUID(), login: who.toLowerCase(), officeId: id };
        const shown = seal(key, { table: 'users', column: 'display_name', row: member.id }, Buffer.from(`The ${who}`));
        await db.query(
          `insert into users (id, office_id, key_id, login, display_name, locale, employed_from) values ($1, $2, $3, $4, $5, 'en', '2009-01-01')`,
          [member.id, id, keyId, member.login, shown],
        );
        await db.query('insert into credentials (user_id, password_hash) values ($1, $2)', [member.id, password]);
        const factorId = randomUUID();
        const secret = seal(key, { table: 'totp_factors', column: 'secret', row: factorId }, Buffer.from(TOTP_SECRET));
        const factor = [factorId, member.id, keyId, secret];
        await db.query('insert into totp_factors (id, user_id, key_id, secret, confirmed_at) values ($1, $2, $3, $4, now())', factor);
        await db.query(`insert into role_grants (user_id, role, starts_on) values ($1, $2, '2009-01-01')`, [member.id, role]);
        people[who] = member;
      }
    };
    await office('OSH', 'KG-GO', OSH);
    await office('BIS', 'KG-GB', BISHKEK);
    const all = people as Organisation;
    for (const intern of [all.intern, all.otherIntern]) {
      const pair = [all.supervisor.id, intern.id];
      await db.query(`insert into supervisions (supervisor_id, supervisee_id, starts_on) values ($1, $2, '2009-01-01')`, pair);
    }
    return all;
  });
}
