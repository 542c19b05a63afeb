import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Client } from 'pg';
import { addDays } from '#libs/law/calendar';
import { fromMinor, toMinor } from '#libs/law/money/minor-units';
import { standingOf } from '#libs/law/redress/award-ladder';
import { awardOn } from '#libs/law/redress/award-on-day';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';
import { after, dayOf, EFFECTS, type Ledger, outcomeOf, outstanding, paid, type RedressAct, round } from './redress-life';

const SEQUENCES = Number(process.env.TIREK_RANDOM_SEQUENCES ?? 1_000);
/** The same histories in each run; `TIREK_RANDOM_SEED` begins others. */
const SEED = Number(process.env.TIREK_RANDOM_SEED ?? 20_261_129);

const at = fc.constantFrom(0, 0, 0, 1, 2, 3);
/** Small sums meet often; some lose a float its last digit. */
const sum = fc.oneof({ arbitrary: fc.bigInt({ min: 1n, max: 9n }), weight: 5 }, fc.constantFrom(10n, 20n, 30n, 99_999_999_999_999n, 33_333_333_333_333n));
/** Awards are mostly larger than one payment. */
const award = fc.oneof({ arbitrary: fc.bigInt({ min: 5n, max: 25n }), weight: 5 }, fc.constantFrom(99_999_999_999_999n, 33_333_333_333_333n));
const currency = fc.constantFrom('KGS', 'KGS', 'KGS', 'KGS', 'KGS', 'KGS', 'USD', 'EUR');
/** Money may come before the first decision, between any two, and after the last. */
const day = fc.integer({ min: 4, max: 14 });
const dated = (days: number) => addDays('2024-01-01', days);
const ACTS: fc.Arbitrary<RedressAct> = fc.oneof(
  fc.record({ what: fc.constant('claim' as const) }),
  { arbitrary: fc.record({ what: fc.constant('decide' as const), at, effect: fc.constantFrom(...EFFECTS, 'granted' as const, 'cut' as const), sum: award, currency, beside: fc.nat(9).map(n => n === 0), later: fc.nat(3) }), weight: 5 },
  { arbitrary: fc.record({ what: fc.constant('pay' as const), at, sum, currency, day }), weight: 7 },
  { arbitrary: fc.record({ what: fc.constant('repay' as const), at, sum, day }), weight: 3 },
  fc.record({ what: fc.constant('void_award' as const), at }),
  fc.record({ what: fc.constant('void_payment' as const), at }),
  fc.record({ what: fc.constant('void_repayment' as const), at }),
);
const KEY = '(select key_id from cases where id = $2)';

/** The act on something that is there. */
function aimed(ledger: Ledger, act: RedressAct): RedressAct | null {
  if (act.what === 'claim') return act;
  const there = { decide: ledger.claims, pay: ledger.claims, repay: ledger.payments, void_award: ledger.decisions, void_payment: ledger.payments, void_repayment: ledger.repayments }[act.what];
  return there.length ? { ...act, at: act.at % there.length } : null;
}

describe('random histories of claims, decisions and payments', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
  });
  afterAll(() => server?.stop());

  function statement(ledger: Ledger, act: RedressAct, id: string): [string, unknown[]] {
    const { caseId, clientId } = sample;
    const { sum: stored, currency: inCurrency } = outcomeOf(ledger, act);
    switch (act.what) {
      case 'claim': return [`insert into claims (id, case_id, client_id, key_id, form, damage) values ($1, $2, $3, ${KEY}, 'compensation', 'moral')`, [id, caseId, clientId]];
      case 'decide': {
        const last = ledger.decisions.filter(({ claim, voided }) => claim === ledger.claims[act.at] && !voided).at(-1)?.id ?? null;
        const follows = act.beside ? (last === null ? randomUUID() : null) : last;
        return [`insert into awards (id, case_id, claim_id, chain_id, position, follows_id, key_id, effect, amount, currency, decided_on) values ($1, $2, $3, $1, 1, $4, ${KEY}, $5, $6, $7, $8)`,
          [id, caseId, ledger.claims[act.at], follows, act.effect, fromMinor(stored), inCurrency, dated(dayOf(ledger, act))]];
      }
      case 'pay': return [`insert into payments (id, case_id, claim_id, award_id, chain_id, payee_person_id, key_id, amount, currency, paid_on)
          values ($1, $2, $3, $4, $1, (select person_id from clients where id = $5), ${KEY}, $6, $7, $8)`,
        [id, caseId, ledger.claims[act.at], round(ledger, ledger.claims[act.at]).at(-1)?.id ?? randomUUID(), clientId, fromMinor(act.sum), act.currency, dated(act.day)]];
      case 'repay': return [`insert into repayments (id, case_id, payment_id, key_id, amount, repaid_on, reason) values ($1, $2, $3, ${KEY}, $4, $5, '\\x00')`,
        [id, caseId, ledger.payments[act.at].id, fromMinor(act.sum), dated(act.day)]];
      default: {
        const [table, entries] = ({ void_award: ['awards', ledger.decisions], void_payment: ['payments', ledger.payments], void_repayment: ['repayments', ledger.repayments] } as const)[act.what];
        return [`update ${table} set voided_at = now(), voided_by = $2, void_reason = '\\x00' where id = $1`, [entries[act.at].id, people.lawyer.id]];
      }
    }
  }

  const done = new Set<string>();
  const met = new Set<string>();

  /** One history from nothing on, taken back at the end. */
  async function live(db: Client, acts: RedressAct[]): Promise<void> {
    let ledger: Ledger = { claims: [], decisions: [], payments: [], repayments: [] };
    await db.query('begin');
    await db.query(`select set_config('app.actor', $1, true)`, [people.lawyer.id]);
    for (const wanted of [{ what: 'claim' } as RedressAct, ...acts]) {
      const act = aimed(ledger, wanted);
      if (!act) continue;
      const id = randomUUID();
      const [sql, values] = statement(ledger, act, id);
      void db.query('savepoint before');
      const refusal = await db.query(sql, values).then(() => null, (error: Error & { constraint?: string }) => error.constraint ?? error.message);
      if (refusal) await db.query('rollback to before');
      const { possible } = outcomeOf(ledger, act);
      if ((refusal === null) !== possible) throw new Error(`${JSON.stringify({ act, refusal, possible, ledger }, (_, value) => (typeof value === 'bigint' ? String(value) : value))}`);
      if (refusal) met.add(refusal);
      else {
        done.add(act.what === 'decide' ? act.effect : act.what);
        if (act.what === 'pay' && act.sum + paid(ledger, ledger.claims[act.at]) > (round(ledger, ledger.claims[act.at]).at(-1)?.sum ?? 0n)) done.add('pay_late');
        ledger = after(ledger, act, id);
        if (act.what === 'pay') await sameDecision(db, ledger);
      }
    }
    await agree(db, ledger);
    await db.query('rollback');
  }

  /** The law's function names the decision that the ledger found for a payment that was just booked. */
  async function sameDecision(db: Client, { payments }: Ledger): Promise<void> {
    const { claim, decision, day: paidOn } = payments.at(-1)!;
    const { rows } = await db.query('select id, chain_id as "chainId", amount, decided_on as "decidedOn" from awards where claim_id = $1 and voided_at is null order by position', [claim]);
    expect(awardOn(rows, dated(paidOn))?.id).toBe(decision);
  }

  /** The database's view, the law's function over the stored rows, and the slow ledger say the same of every claim. */
  async function agree(db: Client, ledger: Ledger): Promise<void> {
    const { rows } = await db.query('select claim_id, paid, outstanding from app.claim_standings where case_id = $1', [sample.caseId]);
    const { rows: awards } = await db.query('select id, claim_id, chain_id as "chainId", effect, amount, currency, decided_on as "decidedOn" from awards where voided_at is null order by position');
    const { rows: payments } = await db.query(`
      select id, claim_id, award_id, chain_id as "chainId", amount, paid_on, array(select amount::text from repayments r where r.payment_id = p.id and r.voided_at is null) as repaid
        from payments p where voided_at is null`);
    expect(rows).toHaveLength(ledger.claims.length);
    for (const { claim_id: claim, ...told } of rows) {
      const slow = { paid: paid(ledger, claim), outstanding: outstanding(ledger, claim) };
      expect({ paid: toMinor(told.paid), outstanding: toMinor(told.outstanding) }).toEqual(slow);
      const law = standingOf(awards.filter(one => one.claim_id === claim), payments.filter(one => one.claim_id === claim));
      expect({ paid: law.paid, outstanding: law.outstanding }).toEqual(slow);
      // no payment is lost: each stands in its round, under the decision the ledger found for its day
      for (const { id, award_id: decision, chainId } of payments.filter(one => one.claim_id === claim)) {
        expect(decision).toBe(ledger.payments.find(one => one.id === id)?.decision);
        expect(chainId).toBe(awards.find(one => one.id === decision)?.chainId);
      }
      // what is above what stands is to be returned, and nothing is owed while it is
      const over = law.toReturn.filter(({ chainId }) => chainId === law.last?.chainId).reduce((total, { amount }) => total + amount, 0n);
      expect(law.awarded - law.paid).toBe(law.outstanding - over);
    }
  }

  it(`add up in ${SEQUENCES} sequences`, async () => {
    await withClient(server.database.appUrl, async db => {
      await fc.assert(
        fc.asyncProperty(fc.array(ACTS, { minLength: 8, maxLength: 26 }), acts => live(db, acts)),
        { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
      );
    });
    expect([...done].sort()).toEqual([...EFFECTS, 'claim', 'pay', 'pay_late', 'repay', 'void_award', 'void_payment', 'void_repayment'].sort());
    expect([...met].sort()).toEqual(['award_effect_fits_what_stood', 'award_follows_the_last', 'award_keeps_its_currency', 'award_sum_fits_its_effect', 'award_with_payments_is_not_voided',
      'only_the_last_award_is_voided', 'payment_in_the_currency_of_its_award', 'payment_after_its_award', 'payment_of_the_standing_award', 'payment_with_repayments_is_not_voided', 'payments_within_the_award', 'repayment_after_its_payment',
      'repayment_of_a_standing_payment', 'repayments_within_the_payment', 'voided_award_stays_as_it_is', 'voided_payment_stays_as_it_is', 'voided_repayment_stays_as_it_is'].sort());
  }, 1_800_000);
});
