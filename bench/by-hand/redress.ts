import { asTheyAre, each, ofClients, type Part, statementOf, willing } from './of-clients';
import type { ByHand } from './statement';

const SUM = 'round(sum(amount), 2)';
const MONEY = { own: ['claim_form'], currency: true, amount: SUM } as const;
const MEDIAN = 'round((percentile_disc(0.5) within group (order by amount) + percentile_disc(0.5) within group (order by amount desc)) / 2, 1)';

/** Decisions and payments up to the last day, once. */
const LEDGER = [
  'returned as materialized (select payment_id, sum(amount) as amount from repayments where voided_at is null and app.edtf_lower(repaid_on) <= $2 group by 1)',
  `paid as materialized (
    select p.claim_id, p.chain_id, p.currency, p.amount - coalesce(r.amount, 0) as amount, app.edtf_lower(p.paid_on) as earliest, app.edtf_upper(p.paid_on) as latest, p.amount > coalesce(r.amount, 0) as kept
      from payments p left join returned r on r.payment_id = p.id where p.voided_at is null and app.edtf_lower(p.paid_on) <= $2)`,
  'paid_in_all as materialized (select claim_id, chain_id, currency, sum(amount) as amount from paid group by 1, 2, 3)',
  `decided as materialized (
    select claim_id, chain_id, position, effect, amount, currency, app.edtf_lower(decided_on) as earliest, app.edtf_upper(decided_on) as latest from awards where voided_at is null and app.edtf_lower(decided_on) <= $2)`,
  `standing as materialized (
    select distinct on (claim_id) claim_id, chain_id, effect, amount, currency, first_value(earliest) over firsts as earliest, first_value(latest) over firsts as or_until
      from decided window firsts as (partition by claim_id, chain_id, amount > 0 order by position) order by claim_id, position desc)`,
  'filed as materialized (select id, client_id, form as claim_form, sought, currency from claims where voided_at is null and app.edtf_lower(filed_on) between $1 and $2)',
];

export const redress: ByHand = {
  name: 'redress',
  counts: ['claims_filed', 'claims_sought', 'awards_made', 'payments_made', 'awards_outstanding', 'days_to_payment'],
  sql: statementOf(
    [
      ...LEDGER,
      `came as materialized (
        select f.client_id, f.claim_form, r.reached, 1 as n from filed f left join standing s on s.claim_id = f.id
          left join paid_in_all p on p.claim_id = f.id and p.chain_id = s.chain_id and p.currency = s.currency
          cross join lateral (select s.effect not in ('denied', 'overturned') and coalesce(s.amount, 1) > 0 as stands) a
          cross join lateral (values ('claimed', true), ('awarded', a.stands), ('paid', a.stands and p.amount > 0)) r (reached, has) where r.has)`,
      `sums as materialized (
        select f.client_id, f.claim_form, f.currency, r.reached, 1 as n, r.amount from filed f left join standing s on s.claim_id = f.id and s.currency = f.currency and s.amount > 0
          left join paid_in_all p on p.claim_id = f.id and p.chain_id = s.chain_id and p.currency = s.currency and p.amount > 0
          cross join lateral (values ('claimed', f.sought), ('awarded', s.amount), ('paid', p.amount)) r (reached, amount) where f.sought is not null and r.amount is not null)`,
      `made as materialized (
        select m.client_id, m.form as claim_form, l.currency, 1 as n, l.amount
          from (select distinct on (claim_id) claim_id, amount, currency from decided where earliest >= $1 order by claim_id, position desc) l join claims m on m.id = l.claim_id
          where m.voided_at is null and l.amount > 0)`,
      `received as materialized (
        select m.client_id, m.form as claim_form, p.currency, 1 as n, sum(p.amount) as amount from paid p join claims m on m.id = p.claim_id
          where m.voided_at is null and p.earliest >= $1 group by p.claim_id, 1, 2, 3 having sum(p.amount) > 0)`,
      `owed as materialized (
        select m.client_id, m.form as claim_form, s.currency, 1 as n, s.amount - coalesce(p.amount, 0) as amount from standing s join claims m on m.id = s.claim_id
          left join paid_in_all p on p.claim_id = m.id and p.chain_id = s.chain_id and p.currency = s.currency
          where m.voided_at is null and (m.abandoned_at is null or m.abandoned_at >= $2::date + 1) and s.amount > coalesce(p.amount, 0))`,
      `settled as (
        select s.claim_id, s.earliest, max(k.latest) filter (where k.kept) as latest, (array_agg(k.earliest order by k.latest desc, k.earliest desc) filter (where k.kept))[1] as or_from
          from standing s join paid k on k.claim_id = s.claim_id and k.chain_id = s.chain_id where s.amount > 0 and s.earliest = s.or_until
          group by s.claim_id, s.earliest, s.amount, s.currency having sum(k.amount) filter (where k.currency = s.currency) >= s.amount)`,
      `waited as materialized (
        select m.client_id, m.form as claim_form, 1 as n, (l.latest - l.earliest)::numeric as amount from settled l join claims m on m.id = l.claim_id
          where m.voided_at is null and l.latest = l.or_from and l.latest between $1 and $2 and l.latest >= l.earliest)`,
    ],
    [
      ofClients('claims_filed', `(select * from came where reached = 'claimed') k`, { own: ['claim_form'] }),
      byReached('claims_filed', 'came'),
      ofClients('claims_sought', `(select * from sums where reached = 'claimed') k`, MONEY),
      byReached('claims_sought', 'sums', SUM),
      ofClients('awards_made', 'made', MONEY),
      ofClients('payments_made', 'received', MONEY),
      ofClients('awards_outstanding', 'owed', MONEY),
      each('days_to_payment', 'waited', 'claim_form', MEDIAN),
    ],
  ),
};

/** How far claims have come: those of `from`, in each of its stages. */
function byReached(code: string, from: string, sum?: string): Part {
  const [dimensions, key, columns] = sum ? ['currency,reached', `currency || ',' || reached`, 'currency, reached'] : ['reached', 'reached', 'reached'];
  return asTheyAre(code, `select '${dimensions}' as dimensions, ${key} as key, count(*)::int as units, count(distinct client_id)::int as people, ${sum ? `${sum}::text` : 'null'} as amount from ${from} where ${willing} group by ${columns}`);
}

/** Examinations that were requested or done in the period, once. */
export const examinations: ByHand = {
  name: 'examinations',
  counts: ['examinations_requested', 'examinations_done', 'examinations_without_finding'],
  sql: statementOf(
    [`known as materialized (
      select x.examined_id as client_id, x.kind as examination_kind, x.requested_lower between $1 and $2 as requested, x.done_upper between $1 and $2 as done, x.finding, 1 as n,
          case when x.done_on is not null then 'done' when x.refused_on is not null then 'refused' else 'waiting' end as examination_state
        from examinations x join events e on e.id = x.event_id where e.voided_at is null and (x.requested_lower between $1 and $2 or x.done_upper between $1 and $2))`],
    [
      ofClients('examinations_requested', '(select * from known where requested) k', { own: ['examination_kind', 'examination_state'] }),
      ofClients('examinations_done', '(select * from known where done) k', { own: ['examination_kind', 'finding'] }),
      ofClients('examinations_without_finding', '(select * from known where done and finding is null) k', { own: ['examination_kind'] }),
    ],
  ),
};

/** Acts of the period, once. */
export const victims: ByHand = {
  name: 'victims_documented',
  counts: ['victims_documented'],
  sql: statementOf(
    [`known as materialized (
      select distinct a.victim_id as client_id, a.kind as act_kind, case when e.mass then e.id::text else 'none' end as mass_event, 1 as n
        from acts a join events e on e.id = a.event_id where a.voided_at is null and e.voided_at is null and e.happened_lower between $1 and $2)`],
    [ofClients('victims_documented', 'known', { own: ['act_kind', 'mass_event'], ofPeople: true })],
  ),
};
