import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Client } from 'pg';
import { Keyring } from '#libs/sealing/keyring';
import { assess } from './assessments';
import { openCaseFile } from './case-file';
import { Chance } from './chance';
import { openClientFile, type Registrar } from './client-file';
import { Codes } from './codes';
import { consentsOf } from './consents';
import { enquire } from './desk';
import { found, type Lawyer } from './organisation';
import { daysLater, dayOf, TEN_YEARS } from './past';
import { planCases } from './plans';
import { Rows } from './rows';
import { type HeldTraining, participant, training } from './school';
import { careFor } from './services';
import type { Size } from './size';

const CLIENTS_AT_ONCE = 400;
/** Who is asked how he feels. */
const ASSESSED = 0.1;

type Say = (line: string) => void;

/**
 * Fills a migrated, empty database. Rows come by COPY with triggers off; what the triggers would have written (audit
 * entries, the persons of a file, the access tables) is written here in the same way. Returns the root key.
 */
export async function fill(db: Client, size: Size, say: Say): Promise<Buffer> {
  const root = randomBytes(32);
  const ring = Keyring.fromRootKey(Buffer.from(root));
  const chance = new Chance(20_251_124);
  const organisation = await found(db, ring, size);
  const plans = planCases(size, organisation, chance);
  const at: Registrar = { ring, chance, rows: new Rows() };
  const codes = new Codes();
  const everybody = [...organisation.today, ...organisation.oldTimes];
  await db.query(`set session_replication_role = replica`);
  for (let client = 1; client <= size.clients; client++) {
    const cases = plans.splice(0, casesOfThis(chance, plans.length, size.clients - client + 1));
    const keeper = cases[0]?.lead ?? chance.of(everybody);
    const since = cases[0]?.from ?? daysLater(new Date(), -chance.whole(30, TEN_YEARS));
    const file = openClientFile(at, codes.next('client', keeper.office, since.getFullYear()), keeper.office, keeper.id, since);
    if (!cases.length) keep(at, file.id, keeper, since);
    consentsOf(at, file);
    careFor(at, file, organisation.grants, [0, 2 * size.servicesOfAClient]);
    if (chance.happens(ASSESSED)) assess(at, file);
    for (const plan of cases) openCaseFile(at, codes.next('case', plan.lead.office, plan.from.getFullYear()), file, plan, organisation.massEvents);
    if (client % CLIENTS_AT_ONCE === 0 || client === size.clients) {
      await at.rows.write(db);
      if (client % (CLIENTS_AT_ONCE * 10) === 0) say(`  ${client} of ${size.clients} clients written`);
    }
  }
  await inParts(at, db, size.visitors, () => enquire(at, chance.of(organisation.offices)));
  const known: string[] = [];
  await inParts(at, db, size.participants, () => known.push(participant(at, chance.of(organisation.offices))));
  const held: HeldTraining[] = [];
  await inParts(at, db, size.trainings, () => held.push(training(at, chance.of(organisation.offices), known, held)));
  await codes.keep(db);
  await db.query(`set session_replication_role = origin`);
  say('  access tables, statistics...');
  await db.query('select app.rebuild_case_access(null, null)');
  await db.query('vacuum analyze');
  return root;
}

/** Mostly one case or none, sometimes two; towards the end all that are left. */
function casesOfThis(chance: Chance, casesLeft: number, clientsLeft: number): number {
  if (!chance.happens(casesLeft / clientsLeft)) return 0;
  return chance.happens(0.08) ? 2 : 1;
}

/** So many times, written whenever enough has come together. */
async function inParts(at: Registrar, db: Client, times: number, add: () => void): Promise<void> {
  for (let done = 1; done <= times; done++) {
    add();
    if (done % (CLIENTS_AT_ONCE * 10) === 0 || done === times) await at.rows.write(db);
  }
}

/** Who came without a case was taken in by somebody, and half of them are still cared for. */
function keep({ rows, chance }: Registrar, clientId: string, keeper: Lawyer, since: Date): void {
  const ends = keeper.today && chance.happens(0.1) ? 'infinity' : dayOf(daysLater(since, 200));
  const made = { created_by: keeper.id, created_at: since };
  rows.add('client_assignments', {
    id: uuidv7(), client_id: clientId, user_id: keeper.id, role: 'intake', starts_on: dayOf(since), ends_on: ends, ...made,
  });
}
