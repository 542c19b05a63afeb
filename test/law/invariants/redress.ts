import { type Keeping, PRIVILEGE, type Rule } from './rule';

const CLAIM = `insert into claims (id, case_id, client_id, key_id, form, damage, sought, currency) values (:claim, :case, :client, :key, 'compensation', 'moral', 900, 'KGS')`;
const award = (id: string, follows: string, effect: string, amount: string, currency = 'KGS') =>
  `insert into awards (id, case_id, claim_id, chain_id, follows_id, position, key_id, effect, amount, currency, decided_on)
    values (${id}, :case, :claim, ${id}, ${follows}, 1, :key, '${effect}', ${amount}, '${currency}', '2024')`;
const pay = (amount: string, currency = 'KGS') =>
  `insert into payments (case_id, claim_id, award_id, chain_id, payee_person_id, key_id, amount, currency, paid_on)
    select :case, :claim, id, id, (select person_id from clients where id = :client), :key, ${amount}, '${currency}', '2025'
      from awards where claim_id = :claim order by position desc limit 1`;
const repay = (amount: string) =>
  `insert into repayments (case_id, payment_id, key_id, amount, repaid_on, reason) select :case, id, :key, ${amount}, '2025', '\\x00' from payments where claim_id = :claim`;
const GRANTED = `${CLAIM}; ${award(':award', 'null', 'granted', '100')}`;
const OVERTURNED = award(':later', ':award', 'overturned', '0');
const PAYMENT_RULES = 'drop trigger keep_payment_rules on payments';
const AWARD_RULES = 'drop trigger keep_award_rules on awards';

export const REDRESS: readonly Rule[] = [
  { invariant: 11, act: 'a payment above the award', refusedBy: 'payments_within_the_award', as: 'lawyer', before: `${GRANTED}; ${pay('99.99')}`, sql: pay('0.02'), without: 'drop trigger keep_within_the_award on payments' },
  { invariant: 11, act: 'a payment in another currency', refusedBy: 'payment_in_the_currency_of_its_award', as: 'lawyer', before: GRANTED, sql: pay('1', 'USD'), without: PAYMENT_RULES },
  { invariant: 11, act: 'a payment of nothing', refusedBy: 'payment_is_positive', as: 'lawyer', before: GRANTED, sql: pay('0'), without: 'alter table payments drop constraint payment_is_positive' },
  { invariant: 12, act: 'an award raised to less', refusedBy: 'award_sum_fits_its_effect', as: 'lawyer', before: GRANTED, sql: award(':later', ':award', 'raised', '90'), without: `${AWARD_RULES}; drop index one_award_follows_another` },
  { invariant: 12, act: 'a decision beside the one that stands', refusedBy: 'award_follows_the_last', as: 'lawyer', before: GRANTED, sql: award(':later', 'null', 'granted', '90'), without: `${AWARD_RULES}; drop index one_award_follows_another` },
  { invariant: 12, act: 'a decision that changes the currency', refusedBy: 'award_keeps_its_currency', as: 'lawyer', before: GRANTED, sql: award(':later', ':award', 'cut', '90', 'USD'), without: `${AWARD_RULES}; drop index one_award_follows_another` },
  { invariant: 13, act: 'a payment of an award that was overturned', refusedBy: 'payment_of_the_standing_award', as: 'lawyer', before: `${GRANTED}; ${OVERTURNED}`, sql: pay('1'), without: `${PAYMENT_RULES}; drop trigger keep_within_the_award on payments` },
  { invariant: 25, act: 'a payment deleted', refusedBy: PRIVILEGE, as: 'lawyer', before: `${GRANTED}; ${pay('1')}`, sql: 'delete from payments', without: 'grant delete on payments to tirek_app; create policy forgets on payments for delete to tirek_app using (true)' },
  { invariant: 11, act: 'more going back than was paid', refusedBy: 'repayments_within_the_payment', as: 'lawyer', before: `${GRANTED}; ${pay('30')}; ${repay('20')}`, sql: repay('10.01'), without: 'drop trigger keep_repayment_rules on repayments' },
  { invariant: 25, act: 'a payment voided beneath its repayments', refusedBy: 'payment_with_repayments_is_not_voided', as: 'lawyer', before: `${GRANTED}; ${pay('30')}; ${repay('20')}`, sql: `update payments set voided_at = now(), voided_by = :lawyer, void_reason = '\\x00' where claim_id = :claim`, without: 'drop trigger refuse_void_beneath_repayments on payments' },
  { invariant: 25, act: 'an award voided beneath its payments', refusedBy: 'award_with_payments_is_not_voided', as: 'lawyer', before: `${GRANTED}; ${pay('1')}`, sql: `update awards set voided_at = now(), voided_by = :lawyer, void_reason = '\\x00' where id = :award`, without: AWARD_RULES },
  { invariant: 25, act: 'a payment voided without a reason', refusedBy: 'payment_is_voided_by_somebody', as: 'lawyer', before: `${GRANTED}; ${pay('1')}`, sql: 'update payments set voided_at = now(), voided_by = :lawyer where claim_id = :claim', without: 'alter table payments drop constraint payment_is_voided_by_somebody' },
  { invariant: 7, act: 'closing while an award is outstanding', refusedBy: 'closing_needs_no_outstanding_award', as: 'supervisor', before: `${GRANTED}; update hearings set status = 'cancelled' where case_id = :case; update proceedings set closed_on = '2026-05', outcome = 'denied' where case_id = :case`, sql: `insert into case_closures (case_id, key_id, reason, approved_by) values (:case, :key, 'client_request', :supervisor)`, without: 'drop trigger refuse_closure on case_closures' },
];

export const KEPT_OF_REDRESS: readonly Keeping[] = [
  { invariant: 12, kept: 'what is outstanding, as the last decision says', as: 'lawyer', before: `${GRANTED}; ${pay('30')}`, sql: award(':later', ':award', 'cut', '90'), found: 'select from app.claim_standings where claim_id = :claim and outstanding = 60', without: `${AWARD_RULES}; drop index one_award_follows_another` },
  { invariant: 13, kept: 'payments in the round of the award that was overturned', as: 'lawyer', before: `${GRANTED}; ${pay('30')}`, sql: OVERTURNED, found: 'select from payments p join app.claim_standings s on s.chain_id = p.chain_id where p.claim_id = :claim and p.voided_at is null and s.paid = 30 and s.outstanding = 0', without: `${AWARD_RULES}; drop index one_award_follows_another` },
];
