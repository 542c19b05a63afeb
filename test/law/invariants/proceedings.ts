import { PRIVILEGE, type Rule } from './rule';

const NEXT = '00000000-0000-4000-8000-000000000001';
const LATER = '00000000-0000-4000-8000-000000000002';
const step = (id: string, stage: string, origin: string, kind: string) =>
  `insert into proceedings (id, case_id, stage, opened_on, origin_id, origin_kind) values ('${id}', :case, '${stage}', '2026-06', ${origin}, ${kind})`;
const ended = (outcome: string) => `update proceedings set closed_on = '2026-05', outcome = '${outcome}' where id = :proceeding`;
const VOID = `update proceedings set voided_at = now(), voided_by = :lawyer, void_reason = 'x', key_id = :key where id = :proceeding`;
const EMPTY = `update hearings set status = 'voided', void_reason = 'x' where id = :hearing`;
const APPEALED = `${ended('denied')}; ${step(NEXT, 'refusal_appeal', ':proceeding', `'appeal'`)}`;

export const PROCEEDINGS: readonly Rule[] = [
  { invariant: 25, act: 'a proceeding voided in which a hearing stands', refusedBy: 'nothing_stands_on_what_is_voided', as: 'lawyer', sql: VOID, without: 'drop trigger refuse_voiding on proceedings' },
  { invariant: 25, act: 'a proceeding voided without a reason', refusedBy: 'voided_proceeding_has_a_reason', as: 'lawyer', before: EMPTY, sql: VOID.replace(`, void_reason = 'x'`, ''), without: 'alter table proceedings drop constraint voided_proceeding_has_a_reason' },
  { invariant: 25, act: 'a voided proceeding closed', refusedBy: 'voided_record_stays_as_it_is', as: 'lawyer', before: `${EMPTY}; ${VOID}`, sql: ended('denied'), without: 'drop trigger keep_voided on proceedings' },
  { invariant: 25, act: 'a charge in a voided proceeding', refusedBy: 'nothing_new_in_a_voided_proceeding', as: 'lawyer', before: `${EMPTY}; ${VOID}`, sql: `insert into charges (case_id, proceeding_id, key_id, code_edition, article) values (:case, :proceeding, :key, 'KG-CC-1997', '234')`, without: 'drop trigger refuse_voided_proceeding_id on charges' },
  { invariant: 6, act: 'an appeal against itself', refusedBy: 'proceeding_is_not_its_own_origin', as: 'lawyer', sql: step(NEXT, 'appeal', `'${NEXT}'`, `'appeal'`), without: 'alter table proceedings drop constraint proceeding_is_not_its_own_origin' },
  { invariant: 6, act: 'a circle, closed by a change', refusedBy: 'proceeding_keeps_its_origin', as: 'owner', before: APPEALED, sql: `update proceedings set origin_id = '${NEXT}', origin_kind = 'appeal' where id = :proceeding`, without: 'drop trigger refuse_breaking on proceedings' },
  { invariant: 6, act: 'another origin than it was entered with', refusedBy: PRIVILEGE, as: 'lawyer', before: APPEALED, sql: `update proceedings set origin_id = null, origin_kind = null where id = '${NEXT}'`, without: 'grant update (origin_id, origin_kind) on proceedings to tirek_app; drop trigger refuse_breaking on proceedings' },
  { invariant: 6, act: 'a circle, entered in one statement', refusedBy: 'proceeding_origin_is_on_record', as: 'lawyer', sql: `${step(NEXT, 'appeal', `'${LATER}'`, `'appeal'`)}, ('${LATER}', :case, 'appeal', '2026-06', '${NEXT}', 'appeal')`, without: 'drop trigger refuse_impossible on proceedings' },
  { invariant: 6, act: 'a proceeding that comes from one of another case', refusedBy: 'proceeding_origin_is_on_record', as: 'lawyer', sql: step(NEXT, 'cassation', ':otherproceeding', `'appeal'`), without: 'drop trigger refuse_impossible on proceedings; alter table proceedings drop constraint proceeding_origin_in_the_case' },
  { invariant: 6, act: 'a remand that names nothing it came from', refusedBy: 'proceeding_origin_has_a_kind', as: 'lawyer', sql: step(NEXT, 'investigation', 'null', `'remand'`), without: 'alter table proceedings drop constraint proceeding_origin_has_a_kind' },
  { invariant: 6, act: 'a remand from what has not been decided', refusedBy: 'proceeding_move_is_possible', as: 'lawyer', sql: step(NEXT, 'investigation', ':proceeding', `'remand'`), without: 'drop trigger refuse_impossible on proceedings' },
  { invariant: 6, act: 'another outcome than the one a remand came of', refusedBy: 'proceeding_bears_what_followed', as: 'lawyer', before: `${ended('refusal_overturned')}; ${step(NEXT, 'investigation', ':proceeding', `'remand'`)}`, sql: ended('denied'), without: 'drop trigger refuse_breaking on proceedings' },
];
