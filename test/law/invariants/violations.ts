import type { Rule } from './rule';

const EVENT = `insert into events (id, case_id, office_id, key_id, happened_on, place_kind) select :document, id, office_id, key_id, '2026', 'home' from cases where id = :case`;
const EXAMINATION = `${EVENT}; insert into examinations (event_id, case_id, key_id, examined_id, kind, examiner_kind, requested_on) values (:document, :case, :key, :client, 'physical', 'independent_doctor', '2026')`;
const MASS = `insert into events (id, office_id, mass, title, happened_on, place_kind) select :document, office_id, true, 'x', '2026', 'street' from cases where id = :case; insert into acts (event_id, case_id, key_id, victim_id, kind) select :document, :case, :key, :client, 'threat'`;
const done = (how: string) => `update examinations set done_on = '2026', finding = 'typical_of'${how} where case_id = :case`;
const without = (constraint: string) => `alter table examinations drop constraint ${constraint}`;

export const VIOLATIONS: readonly Rule[] = [
  { invariant: 19, act: 'an examination done without consent or a legal ground', refusedBy: 'examination_needs_consent_or_a_legal_ground', as: 'lawyer', before: EXAMINATION, sql: done(''), without: without('examination_needs_consent_or_a_legal_ground') },
  { invariant: 19, act: 'an examination done by an order that nobody names', refusedBy: 'order_of_the_law_is_named', as: 'lawyer', before: EXAMINATION, sql: done(`, ground = 'court_order', ground_on = '2026'`), without: without('order_of_the_law_is_named') },
  { invariant: 25, act: 'a voided event rewritten', refusedBy: 'voided_record_stays_as_it_is', as: 'lawyer', before: `${EVENT}; update events set voided_at = now(), voided_by = :lawyer, void_reason = 'x' where id = :document`, sql: `update events set place_kind = 'street' where id = :document`, without: 'drop trigger keep_voided on events' },
  { invariant: 25, act: 'an act taken into another case', refusedBy: 'part_belongs_where_its_event_does', as: 'lawyer', before: EVENT, sql: `insert into acts (event_id, case_id, key_id, victim_id, kind) select :document, id, key_id, :otherclient, 'threat' from cases where id = :othercase`, without: 'drop trigger refuse_foreign_event on acts' },
  { invariant: 25, act: 'a mass event voided that an act refers to', refusedBy: 'mass_event_in_use_is_not_voided', as: 'lawyer', before: MASS, sql: `update events set voided_at = now(), voided_by = :lawyer, void_reason = 'x', key_id = (select key_id from cases where id = :case) where id = :document`, without: 'drop trigger refuse_voiding_of_used_event on events' },
];
