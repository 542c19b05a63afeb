import { hash } from '@node-rs/argon2';
import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { BODY_KINDS } from '#libs/law/body-kind';
import { REGIONS } from '#libs/law/region';
import { seal } from '#libs/sealing/box';
import type { Keyring } from '#libs/sealing/keyring';
import { type Grant, openGrants } from './grants';
import { dayOf, daysLater } from './past';
import { type Sealer, sealerWith } from './sealer';
import type { Size } from './size';
import { nameMassEvents } from './violations';

/** One password and one secret of authenticator apps for everybody who is made here. */
export const PASSWORD = 'benchmark password';
export const TOTP_SECRET = 'BENCHMARKBENCHMARKBENCHMARKBENCH';

/** Who asks for reports. */
export const DIRECTOR = 'director';

const OFFICES = ['BIS', 'OSH', 'JAL', 'KAR'];
const FOUNDED = '2004-01-01';
const OLD_TIMES_END = dayOf(daysLater(new Date(), -120));
const INTERNS_OF_AN_OFFICE = 6;

export interface Office {
  id: string;
  code: string;
  region: string;
  supervisor: string;
  keyId: string;
  sealed: Sealer;
  /** They have all become lawyers since. */
  interns: string[];
}

export interface Lawyer {
  id: string;
  office: Office;
  today: boolean;
}

export interface Organisation {
  offices: Office[];
  today: Lawyer[];
  oldTimes: Lawyer[];
  bodies: string[];
  grants: Grant[];
  massEvents: string[];
}

/** Offices, a supervisor in each, the lawyers of today and those who have left, and the courts. */
export async function found(db: Client, ring: Keyring, size: Size): Promise<Organisation> {
  // cheap on purpose: the cost travels inside the hash, and sign-in is not what is measured
  const password = await hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 });
  const hire = hiring(db, ring, password);
  const offices: Office[] = [];
  for (const [at, code] of OFFICES.entries()) offices.push(await openOffice(db, ring, hire, code, REGIONS[at]));
  const lawyers = async (count: number, today: boolean) => {
    const hired: Lawyer[] = [];
    for (let at = 0; at < count; at++) {
      const office = offices[at % offices.length];
      const id = await hire(`${today ? 'lawyer' : 'former'}${at}`, office, 'lawyer', today ? 'infinity' : OLD_TIMES_END);
      hired.push({ id, office, today });
      if (today) await supervise(db, office.supervisor, id);
    }
    return hired;
  };
  await hire(DIRECTOR, offices[0], 'director', 'infinity');
  return {
    offices,
    today: await lawyers(size.lawyersOfToday, true),
    oldTimes: await lawyers(size.lawyersOfOldTimes, false),
    bodies: await nameBodies(db),
    grants: await openGrants(db, offices[0].supervisor),
    massEvents: await nameMassEvents(db, offices[0].id, offices[0].supervisor),
  };
}

type Hire = (login: string, office: Pick<Office, 'id'>, role: string, until: string) => Promise<string>;

function hiring(db: Client, ring: Keyring, password: string): Hire {
  return async (login, office, role, until) => {
    const id = uuidv7();
    const { rows } = await db.query('select id from data_keys where office_id = $1', [office.id]);
    const name = seal(ring.get(rows[0].id), { table: 'users', column: 'display_name', row: id }, Buffer.from(`Коллега ${login}`));
    await db.query(
      `insert into users (id, office_id, key_id, login, display_name, employed_from, employed_to) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, office.id, rows[0].id, login, name, FOUNDED, until],
    );
    await db.query('insert into credentials (user_id, password_hash) values ($1, $2)', [id, password]);
    const factor = uuidv7();
    const secret = seal(ring.get(rows[0].id), { table: 'totp_factors', column: 'secret', row: factor }, Buffer.from(TOTP_SECRET));
    await db.query('insert into totp_factors (id, user_id, key_id, secret, confirmed_at) values ($1, $2, $3, $4, now())', [factor, id, rows[0].id, secret]);
    await db.query('insert into role_grants (user_id, role, starts_on, ends_on) values ($1, $2, $3, $4)', [id, role, FOUNDED, until]);
    return id;
  };
}

async function openOffice(db: Client, ring: Keyring, hire: Hire, code: string, region: string): Promise<Office> {
  const id = uuidv7();
  const name = { ru: code, ky: code, en: code };
  await db.query('insert into offices (id, code, name, region) values ($1, $2, $3, $4)', [id, code, name, region]);
  const key = ring.newDataKey();
  await db.query(`insert into data_keys (id, scope, office_id, wrapped) values ($1, 'office', $2, $3)`, [key.id, id, key.wrapped]);
  const supervisor = await hire(`supervisor-${code.toLowerCase()}`, { id }, 'supervisor', 'infinity');
  const interns: string[] = [];
  for (let at = 0; at < INTERNS_OF_AN_OFFICE; at++) interns.push(await hireIntern(db, hire, `intern-${code.toLowerCase()}-${at}`, { id }, at));
  return { id, code, region, supervisor, keyId: key.id, sealed: sealerWith(key.key), interns };
}

/** An intern, of whom a lawyer has become a year later. */
async function hireIntern(db: Client, hire: Hire, login: string, office: Pick<Office, 'id'>, at: number): Promise<string> {
  const year = new Date().getFullYear() - 1 - at;
  const id = await hire(login, office, 'intern', `${year}-06-30`);
  await db.query(`insert into role_grants (user_id, role, starts_on, ends_on) values ($1, 'lawyer', $2, $3)`, [id, `${year}-07-01`, OLD_TIMES_END > `${year}-07-01` ? OLD_TIMES_END : `${year}-07-01`]);
  return id;
}

async function supervise(db: Client, supervisor: string, lawyer: string): Promise<void> {
  await db.query('insert into supervisions (supervisor_id, supervisee_id, starts_on) values ($1, $2, $3)', [supervisor, lawyer, FOUNDED]);
}

async function nameBodies(db: Client): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `insert into bodies (kind, name, region)
      select kind, jsonb_build_object('ru', kind || ' ' || n, 'ky', kind || ' ' || n, 'en', kind || ' ' || n), region
      from unnest($1::text[]) kind, unnest($2::text[]) with ordinality as r(region, n) returning id`,
    [BODY_KINDS.filter(kind => kind.endsWith('court')), REGIONS],
  );
  return rows.map(row => row.id);
}
