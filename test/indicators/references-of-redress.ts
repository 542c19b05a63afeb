import { daysBetween } from '#libs/law/calendar';
import { dayOf, type Fact, first, hundredths, last, type Period, type Reference, text, whole, within } from './facts';
import type { Organisation, Row } from './organisation-of-chance';

/** Decisions that are no mistake, in their order. */
const decisions = (at: Organisation, claim: Row, until: string) =>
  at.awards.filter(row => row.claim_id === claim.id && row.voided_at === null && first(row.decided_on)! <= until).sort((a, b) => Number(a.position) - Number(b.position));

const money = (row: Row | undefined) => (row && row.amount !== null ? hundredths(row.amount) : 0n);
const sum = (amounts: bigint[]) => amounts.reduce((all, one) => all + one, 0n);

/** What is left of a payment on a day. */
const left = (at: Organisation, payment: Row, until: string) =>
  hundredths(payment.amount) - sum(at.repayments.filter(row => row.payment_id === payment.id && row.voided_at === null && first(row.repaid_on)! <= until).map(({ amount }) => hundredths(amount)));

const paymentsOf = (at: Organisation, claim: Row, until: string) => at.payments.filter(row => row.claim_id === claim.id && row.voided_at === null && first(row.paid_on)! <= until);

/** What stood on a day, and what was paid of it. */
function standing(at: Organisation, claim: Row, { until }: Period) {
  const all = decisions(at, claim, until);
  const stands = all.at(-1);
  const payments = stands ? paymentsOf(at, claim, until).filter(({ chain_id, currency }) => chain_id === stands.chain_id && currency === stands.currency) : [];
  return { stands, awarded: money(stands), paid: sum(payments.map(payment => left(at, payment, until))), payments, firstMoney: all.find(row => row.chain_id === stands?.chain_id && money(row) > 0n) };
}

const about = (claim: Row, own: Fact['own'] = {}) => ({ unit: text(claim.id), clientId: text(claim.client_id), own: { claim_form: text(claim.form), ...own } });
const valid = (at: Organisation) => at.claims.filter(({ voided_at }) => voided_at === null);

export const OF_REDRESS: Record<string, Reference> = {
  claims_filed: (at, period) =>
    valid(at).filter(({ filed_on }) => within(period, first(filed_on))).flatMap(claim => {
      const { stands, paid } = standing(at, claim, period);
      const granted = stands !== undefined && !['denied', 'overturned'].includes(text(stands.effect)) && (stands.amount === null || money(stands) > 0n);
      return ['claimed', ...(granted ? ['awarded'] : []), ...(granted && paid > 0n ? ['paid'] : [])].map(reached => about(claim, { reached }));
    }),

  claims_sought: (at, period) =>
    valid(at).filter(({ filed_on, sought }) => sought !== null && within(period, first(filed_on))).flatMap(claim => {
      const { stands, awarded, paid } = standing(at, claim, period);
      const same = stands?.currency === claim.currency && awarded > 0n;
      const stages: [string, bigint][] = [['claimed', hundredths(claim.sought)], ...(same ? [['awarded', awarded] as [string, bigint]] : []), ...(same && paid > 0n ? [['paid', paid] as [string, bigint]] : [])];
      return stages.map(([reached, amount]) => ({ ...about(claim, { currency: text(claim.currency), reached }), amount }));
    }),

  awards_made: (at, period) =>
    valid(at).flatMap(claim => {
      const made = decisions(at, claim, period.until).filter(({ decided_on }) => within(period, first(decided_on))).at(-1);
      return made && money(made) > 0n ? [{ ...about(claim, { currency: text(made.currency) }), amount: money(made) }] : [];
    }),

  payments_made: (at, period) =>
    valid(at).flatMap(claim => {
      const made = paymentsOf(at, claim, period.until).filter(({ paid_on }) => within(period, first(paid_on)));
      return [...new Set(made.map(({ currency }) => text(currency)))].flatMap(currency => {
        const amount = sum(made.filter(one => one.currency === currency).map(one => left(at, one, period.until)));
        return amount > 0n ? [{ ...about(claim, { currency }), amount }] : [];
      });
    }),

  awards_outstanding: (at, period) =>
    valid(at).flatMap(claim => {
      const { stands, awarded, paid } = standing(at, claim, period);
      const givenUp = claim.abandoned_at !== null && dayOf(claim.abandoned_at) <= period.until;
      return stands && !givenUp && awarded > paid ? [{ ...about(claim, { currency: text(stands.currency) }), amount: awarded - paid }] : [];
    }),

  days_to_payment: (at, period) =>
    valid(at).flatMap(claim => {
      const { stands, awarded, paid, payments, firstMoney } = standing(at, claim, period);
      const kept = payments.filter(one => left(at, one, period.until) > 0n).sort((a, b) => (`${last(a.paid_on)} ${first(a.paid_on)}` < `${last(b.paid_on)} ${first(b.paid_on)}` ? -1 : 1));
      const latest = kept.at(-1);
      if (!stands || awarded === 0n || paid < awarded || !latest || !firstMoney) return [];
      const [from, to] = [first(firstMoney.decided_on)!, first(latest.paid_on)!];
      const exact = from === last(firstMoney.decided_on) && to === last(latest.paid_on);
      return exact && within(period, to) && from <= to ? [{ ...about(claim), amount: whole(daysBetween(from, to)) }] : [];
    }),
};
