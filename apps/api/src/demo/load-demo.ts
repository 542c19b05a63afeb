import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Keyring } from '#libs/sealing/keyring';
import type { Config } from '../config';
import { OFFICE_TIME } from '../database/office-time';
import { StartRefused } from '../start-refused';
import { enterAdvice } from './advice';
import { enterCare } from './care';
import { enterClinicalFile } from './clinical';
import { DEMO_BODIES, type DemoBody } from './demo-bodies';
import { DEMO_MARKS } from './demo-mark';
import { enterDesk } from './desk';
import type { DemoLogin } from './demo-users';
import { MatterEntry } from './enter-matter';
import { foundDemo } from './found-demo';
import { foundGrants, spendGrants } from './grants';
import { JUMABAEV } from './jumabaev';
import { enterInternship } from './internship';
import { enterKochkarov } from './kochkarov';
import { LEAVER_MATTERS } from './matters-leaver';
import { VIEWS_MATTER } from './matter-views';
import { BISHKEK_MATTERS } from './matters-bishkek';
import { OSH_MATTERS } from './matters-osh';
import { enterReports } from './reports';
import { enterTrainings } from './trainings';
import { enterViolations } from './violations';

const { loading: LOADING, loaded: LOADED } = DEMO_MARKS;
const MARK = `select obj_description('public'::regnamespace) as mark`;
const LOOPBACK = /^(127\.|::1$|localhost$)/;

/** @throws StartRefused when accounts with a known password would be open to others */
export async function refuseDemoInPublic(app: NestFastifyApplication, { host, demo }: Config): Promise<void> {
  if (LOOPBACK.test(host)) return;
  const [{ mark }] = await app.get(DataSource).query(MARK);
  if (!demo && mark !== LOADED && mark !== LOADING) return;
  throw new StartRefused('The demo, whose passwords everybody knows, listens on this machine only. Leave HOST out, or use another database with TIREK_DEMO=off.');
}

/**
 * Loads the demo organisation into an empty database, once. A load that was cut short is begun anew.
 * @returns whether the database is a demo; one with an organisation of its own is left alone
 */
export async function loadDemoOnce(app: NestFastifyApplication, ownerUrl: string, say: (line: string) => void): Promise<boolean> {
  const db = new Client({ connectionString: ownerUrl, options: OFFICE_TIME });
  await db.connect();
  try {
    const { mark, empty } = (await db.query(`${MARK}, not exists (select from offices) as empty`)).rows[0];
    if (mark === LOADED) return true;
    if (mark !== LOADING && !empty) return false;
    say('Loading the demo organisation...');
    if (!empty) await emptyEverything(db);
    await db.query(`comment on schema public is '${LOADING}'`);
    await foundDemo(db, app.get(Keyring));
    await enterMatters(app, db);
    await db.query(`comment on schema public is '${LOADED}'`);
    return true;
  } finally {
    await db.end();
  }
}

async function enterMatters(app: NestFastifyApplication, db: Client): Promise<void> {
  const users = await db.query('select id, office_id, login, locale, app.roles_of(id) as roles from users');
  const actors = Object.fromEntries(users.rows.map(row => [row.login, actorOf(row)])) as Record<DemoLogin, Actor>;
  const bodies = await db.query(`select id, name->>'en' as name from bodies`);
  const bodyOf = (key: DemoBody) => bodies.rows.find(row => row.name === DEMO_BODIES[key].name.en).id;
  const keys = Object.keys(DEMO_BODIES) as DemoBody[];
  const entry = new MatterEntry(app, {
    actors,
    bodies: Object.fromEntries(keys.map(key => [key, bodyOf(key)])) as Record<DemoBody, string>,
    clients: new Map(),
    led: new Map(),
  });
  await enterKochkarov(entry);
  for (const matter of [JUMABAEV, ...OSH_MATTERS, ...BISHKEK_MATTERS, VIEWS_MATTER, ...LEAVER_MATTERS]) await entry.enter(matter);
  const grants = await foundGrants(entry);
  await enterCare(entry, grants.families.id);
  await spendGrants(entry, grants);
  await enterClinicalFile(entry);
  await enterViolations(entry);
  await enterAdvice(entry);
  await enterTrainings(entry);
  await enterDesk(entry);
  await enterInternship(entry, db);
  await enterReports(entry, db);
}

const actorOf = ({ id, office_id, locale, roles }: { id: string; office_id: string; locale: Actor['locale']; roles: Actor['roles'] }): Actor => ({
  userId: id, officeId: office_id, sessionId: id, locale, roles, locked: false, standing: 'full', confirmedAt: new Date(),
});

/** What migrations and key holders have written stays when everything else goes. */
const OF_THE_SCHEMA = [
  'migrations', 'procedure_moves', 'stage_outcomes', 'document_moves', 'deadline_rules', 'special_days', 'document_templates', 'roots', 'root_secrets', 'key_holders', 'seals', 'unsealing_attempts',
];

/** Only for a load that was cut short: nothing else can be in there. */
async function emptyEverything(db: Client): Promise<void> {
  const { rows } = await db.query(
    `select string_agg(format('%I', tablename), ', ') as tables from pg_tables where schemaname = 'public' and tablename <> all ($1)`,
    [OF_THE_SCHEMA],
  );
  await db.query(`truncate ${rows[0].tables} cascade`);
}
