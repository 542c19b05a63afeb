import type { Rule } from './rule';

const CLOSE = `update proceedings set closed_on = '2026-05', outcome = 'denied' where id = :proceeding`;
const book = (startsAt: string, column = 'courtroom', value = 'null') =>
  `insert into hearings (case_id, proceeding_id, key_id, purpose, starts_at, ${column}) values (:case, :proceeding, :key, 'trial', ${startsAt}, ${value})`;
const TOMORROW = `now() + interval '1 day'`;
const ELSEWHERE_TOMORROW = `insert into hearings (case_id, proceeding_id, key_id, purpose, starts_at)
  values (:othercase, :otherproceeding, (select key_id from cases where id = :othercase), 'trial', ${TOMORROW})`;
const settle = (how: string) => `update hearings set ${how} where id = :hearing`;
const VOIDED = `status = 'voided', void_reason = 'x'`;

export const HEARINGS: readonly Rule[] = [
  { invariant: 1, act: 'a hearing after its proceeding closed', refusedBy: 'hearing_of_an_open_proceeding', as: 'lawyer', before: CLOSE, sql: book(`'2026-06-10T10:00+06'`), without: 'drop trigger refuse_closed on hearings' },
  { invariant: 1, act: 'a hearing to come in a proceeding that closed on a day nobody knows', refusedBy: 'hearing_of_an_open_proceeding', as: 'lawyer', before: CLOSE.replace('2026-05', 'XXXX'), sql: book(TOMORROW), without: 'drop trigger refuse_closed on hearings' },
  { invariant: 1, act: 'a hearing still to come in a proceeding that closed in some month of this year', refusedBy: 'hearing_of_an_open_proceeding', as: 'lawyer', before: CLOSE.replace(`'2026-05'`, `to_char(now() + interval '1 day', 'YYYY')`), sql: book(TOMORROW), without: 'drop trigger refuse_closed on hearings' },
  { invariant: 1, act: 'a proceeding closed before a hearing that is scheduled', refusedBy: 'proceeding_without_later_hearings', as: 'lawyer', sql: CLOSE.replace('2026-05', '2026-04-01'), without: 'drop trigger refuse_closing on proceedings' },
  { invariant: 1, act: 'a proceeding closed on a day nobody knows before a hearing to come', refusedBy: 'proceeding_without_later_hearings', as: 'lawyer', before: book(TOMORROW), sql: CLOSE.replace('2026-05', 'XXXX'), without: 'drop trigger refuse_closing on proceedings' },
  { invariant: 1, act: 'a hearing of a proceeding of another case', refusedBy: 'hearing_of_a_proceeding_of_the_case', as: 'lawyer', sql: book(`'2026-06-10T10:00+06'`).replace(':proceeding', ':otherproceeding'), without: 'alter table hearings drop constraint hearing_of_a_proceeding_of_the_case' },
  { invariant: 2, act: 'held without an outcome', refusedBy: 'held_hearing_has_an_outcome', as: 'lawyer', sql: settle(`status = 'held'`), without: 'alter table hearings drop constraint held_hearing_has_an_outcome' },
  { invariant: 2, act: 'postponed without a reason', refusedBy: 'postponed_hearing_has_a_reason', as: 'lawyer', sql: settle(`status = 'postponed', next_not_set = true`), without: 'alter table hearings drop constraint postponed_hearing_has_a_reason' },
  { invariant: 2, act: 'postponed to nobody says when', refusedBy: 'postponed_hearing_has_a_next_date', as: 'lawyer', sql: settle(`status = 'postponed', postponement_reason = 'technical'`), without: 'alter table hearings drop constraint postponed_hearing_has_a_next_date' },
  { invariant: 2, act: 'postponed to itself', refusedBy: 'next_hearing_is_another', as: 'lawyer', sql: settle(`status = 'postponed', postponement_reason = 'technical', next_hearing_id = id`), without: 'alter table hearings drop constraint next_hearing_is_another' },
  { invariant: 2, act: 'moved after it was held', refusedBy: 'settled_hearing_is_not_moved', as: 'lawyer', before: settle(`status = 'held', outcome = 'continued'`), sql: settle(`starts_at = '2026-04-15T10:30+06'`), without: 'drop trigger keep_settled on hearings' },
  { invariant: 25, act: 'a hearing voided without a reason', refusedBy: 'voided_hearing_has_a_reason', as: 'lawyer', sql: settle(`status = 'voided'`), without: 'alter table hearings drop constraint voided_hearing_has_a_reason' },
  { invariant: 25, act: 'a voided hearing brought back', refusedBy: 'voided_record_stays_as_it_is', as: 'lawyer', before: settle(VOIDED), sql: settle(`status = 'scheduled', voided_at = null, voided_by = null, void_reason = null`), without: 'drop trigger keep_voided on hearings' },
  { invariant: 25, act: 'a hearing with an outcome voided by another than its lead', refusedBy: 'settled_hearing_is_voided_by_lead_or_supervisor', as: 'intern', before: `${settle(`status = 'held', outcome = 'continued'`)}; insert into assignments (case_id, user_id, role, starts_on) values (:case, :intern, 'intern', current_date)`, sql: settle(`${VOIDED}, voided_at = now(), voided_by = :intern`), without: 'drop trigger sign_voided on hearings' },
  { invariant: 25, act: 'somebody at a voided hearing', refusedBy: 'nothing_new_at_a_voided_hearing', as: 'lawyer', before: settle(VOIDED), sql: `insert into attendances (case_id, hearing_id, user_id, role) values (:case, :hearing, :lawyer, 'counsel')`, without: 'drop trigger refuse_voided_hearing on attendances' },
  { invariant: 3, act: 'a hearing while its lead is at another', refusedBy: 'hearing_clash', as: 'lawyer', before: ELSEWHERE_TOMORROW, sql: book(TOMORROW), without: 'drop trigger refuse_clash on hearings' },
  { invariant: 3, act: 'a hearing moved to when its lead is at another', refusedBy: 'hearing_clash', as: 'lawyer', before: ELSEWHERE_TOMORROW, sql: settle(`starts_at = ${TOMORROW}`), without: 'drop trigger refuse_clash on hearings' },
  { invariant: 3, act: 'a clash confirmed in the name of another', refusedBy: 'clash_is_meant_by_the_writer', as: 'lawyer', sql: book(TOMORROW, 'clash_meant_by', ':supervisor'), without: 'drop trigger meant_on_insert on hearings' },
];
