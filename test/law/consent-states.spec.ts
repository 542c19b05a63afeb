import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Client } from 'pg';
import { CONSENT_GIVERS } from '#libs/law/consent/consent-giver';
import { CONSENT_STATES, consentState } from '#libs/law/consent/consent-state';
import { consentWithdrawnAt } from '#libs/law/consent/consent-withdrawn-at';
import { officeDay } from '#libs/law/office-day';
import { partialDateTexts } from '#libs/law/partial-date.arbitrary';
import { partialDate } from '#libs/law/partial-date';
import { REPRESENTATION_BASES } from '#libs/law/representation-basis';
import { REPRESENTATION_PURPOSES } from '#libs/law/representation-purpose';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const moments = fc.date({ min: new Date('1995-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
const days = moments.map(moment => moment.toISOString().slice(0, 10));
const later = (one: string, other: string | null) => other === null || (partialDate(one).lower ?? '') <= (partialDate(other).upper ?? '9');

const lives = fc.record({
  // of the client before, and so perhaps for the same purpose
  joins: fc.boolean(),
  agreesTo: fc.constantFrom('care' as const, 'photo' as const),
  createdAt: moments,
  giver: fc.constantFrom(...CONSENT_GIVERS),
  givenOn: fc.oneof(days, partialDateTexts),
  lasts: fc.option(fc.integer({ min: 0, max: 4_000 })),
  withdrawnAt: fc.option(moments),
  // says no to the same purpose, whatever there was
  refusedAt: fc.option(moments, { freq: 2 }),
  diedOn: fc.option(fc.oneof(days, partialDateTexts)),
  birthYear: fc.option(fc.integer({ min: 1950, max: 2020 })),
  basis: fc.constantFrom(...REPRESENTATION_BASES),
  purpose: fc.constantFrom(...REPRESENTATION_PURPOSES),
  startsOn: fc.oneof(days, partialDateTexts),
  until: fc.option(fc.oneof(days, partialDateTexts)),
}).map(({ lasts, until, ...life }) => {
  const { upper } = partialDate(life.givenOn);
  const endsOn = lasts === null || upper === null ? null : new Date(Date.parse(upper) + lasts * 86_400_000).toISOString().slice(0, 10);
  return { ...life, endsOn, until: later(life.startsOn, until) ? until : null };
});

type Life = typeof lives extends fc.Arbitrary<infer life> ? life : never;

/** Each with its ids, and of the client that it is of. */
function enter(some: readonly Life[]) {
  const all: (Life & { id: string; clientId: string; client: { diedOn: string | null; birthYear: number | null }; })[] = [];
  for (const life of some) {
    const id = randomUUID();
    const before = life.joins ? all.at(-1) : undefined;
    all.push({ ...life, joins: !!before, id, clientId: before?.clientId ?? id, client: before?.client ?? life });
  }
  return all;
}

const agreement = ({ id, agreesTo, givenOn, createdAt }: Life & { id: string }) => ({ id, purpose: agreesTo, partnerId: null, givenOn, createdAt });

/** $1 the lives, as JSON. No trigger runs: what nobody may enter is compared as well. */
const ENTER = `
  with life as (select * from jsonb_to_recordset($1::jsonb) as l(id uuid, "clientId" uuid, joins boolean, "agreesTo" text, "createdAt" timestamptz, giver text, "givenOn" text, "endsOn" date, "withdrawnAt" timestamptz, "refusedAt" timestamptz,
      "diedOn" text, "birthYear" int, basis text, purpose text, "startsOn" text, until text)),
    person as (insert into persons (id, key_id, names, died_on, birth_year) select id, id, '', "diedOn", "birthYear" from life where not joins),
    client as (insert into clients (id, code, office_id, person_id, key_id, kind, taken_on) select id, id::text, id, id, id, 'direct_victim', '2000' from life where not joins),
    representation as (insert into representations (id, client_id, person_id, key_id, basis, purpose, starts_on, ends_on) select id, id, id, id, basis, purpose, "startsOn", until from life),
    consent as (insert into consents (id, client_id, key_id, purpose, giver, representation_id, parent_person_id, given_on, ends_on, means, created_at)
      select id, "clientId", id, "agreesTo", giver, case giver when 'representative' then id end, case giver when 'parent' then id end, "givenOn", "endsOn", 'signed_form', "createdAt" from life),
    refusal as (insert into consent_refusals (client_id, purpose, refused_by, refused_at) select "clientId", "agreesTo", 'client', "refusedAt" from life where "refusedAt" is not null)
  insert into consent_withdrawals (consent_id, client_id, key_id, withdrawn_by, withdrawn_at)
    select id, "clientId", id, 'client', "withdrawnAt" from life where "withdrawnAt" is not null`;

describe('whether a consent stands', () => {
  let own: TestDatabase;
  let db: Client;

  beforeAll(async () => {
    own = await createTestDatabase();
    db = new Client({ connectionString: own.ownerUrl });
    await db.connect();
    await db.query(`set session_replication_role = replica`);
    await db.query(`select set_config('app.actor', $1, false)`, [randomUUID()]);
  });
  afterAll(async () => {
    await db?.end();
    await own?.drop();
  });

  it('is said by the database as by the program, whenever it is asked', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(lives, { minLength: 60, maxLength: 120 }), fc.array(moments, { minLength: 3, maxLength: 6 }), async (some, asked) => {
        const entered = enter(some);
        const withdrawals = entered.flatMap(({ id, withdrawnAt }) => withdrawnAt ? [{ consentId: id, withdrawnAt }] : []);
        const refusals = entered.flatMap(({ clientId, agreesTo, refusedAt }) => refusedAt ? [{ clientId, purpose: agreesTo, refusedAt }] : []);
        await db.query('begin');
        try {
          await db.query(ENTER, [JSON.stringify(entered)]);
          for (const at of [...asked, ...entered.flatMap(({ withdrawnAt }) => withdrawnAt ?? []).slice(0, 5)]) {
            const { rows } = await db.query('select consent_id, state from app.consent_states_at($1)', [at]);
            const inSql = Object.fromEntries(rows.map(row => [row.consent_id, row.state]));
            const inProgram = Object.fromEntries(entered.map(life => {
              const representation = life.giver === 'representative' ? { ...life, endsOn: life.until } : null;
              const his = entered.filter(({ clientId }) => clientId === life.clientId).map(agreement);
              const withdrawnAt = consentWithdrawnAt(agreement(life), his, withdrawals, refusals.filter(({ clientId }) => clientId === life.clientId));
              const state = consentState({ ...life, withdrawnAt, representation }, life.client, { at, day: officeDay(undefined, at) });
              seen.add(state);
              return [life.id, state];
            }));
            expect(inSql).toEqual(inProgram);
          }
        } finally {
          await db.query('rollback');
        }
      }),
      { numRuns: 25, seed: 8, endOnFailure: true },
    );
    expect([...seen].sort()).toEqual([...CONSENT_STATES].sort());
  });
});
