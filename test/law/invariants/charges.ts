import { type Keeping, PRIVILEGE, type Rule } from './rule';

const charge = (columns: string, values: string) =>
  `insert into charges (case_id, proceeding_id, key_id, code_edition, article, ${columns}) values (:case, :proceeding, :key, 'KG-CC-1997', '234', ${values})`;
const CHARGED = charge('outcome', `'pending'`);
const SENTENCED = charge('outcome, decided_on, imposed_kind, served_from', `'convicted', '2014', 'imprisonment', '2014'`);
const change = (how: string) => `update charges set ${how} where case_id = :case`;
const VOIDED = `voided_at = now(), voided_by = :lawyer, void_reason = 'x'`;
const drop = (constraint: string) => `alter table charges drop constraint ${constraint}`;

export const CHARGES: readonly Rule[] = [
  { invariant: 25, act: 'a charge voided that has had an outcome', refusedBy: 'nothing_stands_on_what_is_voided', as: 'lawyer', before: `${CHARGED}; ${change(`outcome = 'acquitted', decided_on = '2014'`)}; ${change(`outcome = 'pending', decided_on = null`)}`, sql: change(VOIDED), without: 'drop trigger refuse_voiding on charges' },
  { invariant: 25, act: 'a charge voided without a reason', refusedBy: 'voided_charge_has_a_reason', as: 'lawyer', before: CHARGED, sql: change('voided_at = now(), voided_by = :lawyer'), without: drop('voided_charge_has_a_reason') },
  { invariant: 25, act: 'a voided charge decided', refusedBy: 'voided_record_stays_as_it_is', as: 'lawyer', before: `${CHARGED}; ${change(VOIDED)}`, sql: change(`outcome = 'acquitted', decided_on = '2014'`), without: 'drop trigger keep_voided on charges' },
  { invariant: 4, act: 'two current outcomes', refusedBy: 'one_current_outcome_of_a_charge', as: 'owner', before: CHARGED, sql: `insert into charge_outcomes (case_id, charge_id, outcome) select case_id, id, 'acquitted' from charges`, without: 'drop index one_current_outcome_of_a_charge' },
  { invariant: 4, act: 'a former outcome rewritten', refusedBy: PRIVILEGE, as: 'lawyer', before: CHARGED, sql: `update charge_outcomes set outcome = 'acquitted'`, without: 'grant update on charge_outcomes to tirek_app; create policy rewrites on charge_outcomes for update to tirek_app using (true)' },
  { invariant: 4, act: 'reclassified into nothing', refusedBy: 'reclassified_charge_goes_on_as_another', as: 'lawyer', before: CHARGED, sql: change(`outcome = 'reclassified'`), without: 'drop trigger keep_successor on charges' },
  { invariant: 4, act: 'reclassified into two', refusedBy: 'charge_reclassified_once', as: 'owner', before: `${CHARGED}; ${change(`outcome = 'reclassified'`)}; ${charge('reclassified_from_id', `(select id from charges where case_id = :case)`)}`, sql: charge('reclassified_from_id', `(select id from charges where outcome = 'reclassified')`), without: 'drop index charge_reclassified_once' },
  { invariant: 5, act: 'served before it was imposed', refusedBy: 'sentence_served_after_it_was_imposed', as: 'lawyer', sql: charge('outcome, decided_on, imposed_kind, served_from', `'convicted', '2014', 'imprisonment', '2013'`), without: drop('sentence_served_after_it_was_imposed') },
  { invariant: 5, act: 'served before the first sentence, lessened later', refusedBy: 'sentence_served_after_it_was_imposed', as: 'lawyer', before: `${SENTENCED}; ${change(`decided_on = '2016', decided_in_id = :proceeding, imposed_months = 12`)}`, sql: change(`served_from = '2013'`), without: drop('sentence_served_after_it_was_imposed') },
  { invariant: 5, act: 'served although none was ever imposed', refusedBy: 'served_sentence_was_imposed', as: 'lawyer', before: CHARGED, sql: change(`served_from = '2014'`), without: drop('served_sentence_was_imposed') },
  { invariant: 5, act: 'served until before it began', refusedBy: 'sentence_ends_after_it_begins', as: 'lawyer', before: SENTENCED, sql: change(`served_until = '2013'`), without: drop('sentence_ends_after_it_begins') },
  { invariant: 5, act: 'paroled before the serving began', refusedBy: 'parole_after_serving_begins', as: 'lawyer', before: SENTENCED, sql: change(`paroled_on = '2013'`), without: drop('parole_after_serving_begins') },
  { invariant: 5, act: 'paroled from no sentence', refusedBy: 'parole_only_from_a_sentence', as: 'lawyer', before: CHARGED, sql: change(`paroled_on = '2016'`), without: drop('parole_only_from_a_sentence') },
  { invariant: 5, act: 'a sentence without a conviction', refusedBy: 'sentence_only_on_conviction', as: 'lawyer', before: CHARGED, sql: change(`outcome = 'acquitted', imposed_kind = 'imprisonment'`), without: drop('sentence_only_on_conviction') },
];

export const KEPT_OF_CHARGES: readonly Keeping[] = [
  { invariant: 4, kept: 'the former outcome', as: 'lawyer', before: CHARGED, sql: change(`outcome = 'acquitted', decided_on = '2013'`), found: `select from charge_outcomes where outcome = 'pending' and superseded_at is not null`, without: 'drop trigger keep_outcome on charges' },
  { invariant: 5, kept: 'when the first sentence was imposed', as: 'lawyer', before: charge('outcome, decided_on', `'convicted', '2014'`), sql: change(`decided_on = '2016', decided_in_id = :proceeding`), found: `select from charges where first_imposed_on = '2014'`, without: 'drop trigger note_first_sentence on charges; update charges set first_imposed_on = null' },
];
