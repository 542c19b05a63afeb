import { PRIVILEGE, type Rule } from './rule';

const NEXT = '00000000-0000-4000-8000-000000000001';
const LATER = '00000000-0000-4000-8000-000000000002';
const step = (id: string, stage: string, origin: string, kind: string) =>
  `insert into proceedings (id, case_id, stage, opened_on, origin_id, origin_kind) values ('${id}', :case, '${stage}', '2026-06', ${origin}, ${kind})`;
const ended = (outcome: string) => `update proceedings set closed_on = '2026-05', outcome = '${outcome}' where id = :proceeding`;
const APPEALED = `${ended('denied')}; ${step(NEXT, 'refusal_appeal', ':proceeding', `'appeal'`)}`;

export const PROCEEDINGS: readonly Rule[] = [
  { invariant: 6, act: 'an appeal against itself', refusedBy: 'proceeding_is_not_its_own_origin', as: 'lawyer', sql: step(NEXT, 'appeal', `'${NEXT}'`, `'appeal'`), without: 'alter table proceedings drop constraint proceeding_is_not_its_own_origin' },
  { invariant: 6, act: 'a circle, closed by a change', refusedBy: 'proceeding_keeps_its_origin', as: 'owner', before: APPEALED, sql: `update proceedings set origin_id = '${NEXT}', origin_kind = 'appeal' where id = :proceeding`, without: 'drop trigger refuse_breaking on proceedings' },
  { invariant: 6, act: 'another origin than it was entered with', refusedBy: PRIVILEGE, as: 'lawyer', before: APPEALED, sql: `update proceedings set origin_id = null, origin_kind = null where id = '${NEXT}'`, without: 'grant update (origin_id, origin_kind) on proceedings to tirek_app; drop trigger refuse_breaking on proceedings' },
  { invariant: 6, act: 'a circle, entered in one statement', refusedBy: 'proceeding_origin_is_on_record', as: 'lawyer', sql: `${step(NEXT, 'appeal', `'${LATER}'`, `'appeal'`)}, ('${LATER}', :case, 'appeal', '2026-06', '${NEXT}', 'appeal')`, without: 'drop trigger refuse_impossible on proceedings' },
  { invariant: 6, act: 'a proceeding that comes from one of another case', refusedBy: 'proceeding_origin_is_on_record', as: 'lawyer', sql: step(NEXT, 'cassation', ':otherproceeding', `'appeal'`), without: 'drop trigger refuse_impossible on proceedings; alter table proceedings drop constraint proceeding_origin_in_the_case' },
  { invariant: 6, act: 'a remand that names nothing it came from', refusedBy: 'proceeding_origin_has_a_kind', as: 'lawyer', sql: step(NEXT, 'investigation', 'null', `'remand'`), without: 'alter table proceedings drop constraint proceeding_origin_has_a_kind' },
  { invariant: 6, act: 'a remand from what has not been decided', refusedBy: 'proceeding_move_is_possible', as: 'lawyer', sql: step(NEXT, 'investigation', ':proceeding', `'remand'`), without: 'drop trigger refuse_impossible on proceedings' },
  { invariant: 6, act: 'another outcome than the one a remand came of', refusedBy: 'proceeding_bears_what_followed', as: 'lawyer', before: `${ended('refusal_overturned')}; ${step(NEXT, 'investigation', ':proceeding', `'remand'`)}`, sql: ended('denied'), without: 'drop trigger refuse_breaking on proceedings' },
];
