import { PRIVILEGE, type Rule } from './rule';

const CANCELLED = `update hearings set status = 'cancelled' where case_id = :case`;
const ENDED = `update proceedings set closed_on = '2026-05', outcome = 'denied' where case_id = :case`;
const TASK = `insert into tasks (case_id, key_id, assignee_id, text) values (:case, :key, :lawyer, '\\x00')`;
const DEADLINE = `insert into deadlines (case_id, key_id, title, due_on) values (:case, :key, '\\x00', '2031-01-01')`;
const DOCUMENT = `insert into documents (id, case_id, key_id, kind, language, title) values (:document, :case, :key, 'letter', 'ru', '\\x00')`;
const state = (to: string) => `update documents set state = '${to}' where id = :document`;
const close = (approver: string) => `insert into case_closures (case_id, key_id, reason, approved_by) values (:case, :key, 'client_request', ${approver})`;
const CLOSED = `${CANCELLED}; ${ENDED}; ${close(':supervisor')}`;
const REOPENED = `${CLOSED}; update case_closures set reopened_at = now(), reopened_by = :supervisor`;
const WITHOUT_CHECKS = 'drop trigger refuse_closure on case_closures';
const scheduled = (startsAt: string) => `insert into hearings (case_id, proceeding_id, key_id, purpose, starts_at) values (:case, :proceeding, :key, 'trial', '${startsAt}')`;

export const CLOSING: readonly Rule[] = [
  { invariant: 7, act: 'closing while a proceeding runs', refusedBy: 'closing_needs_no_open_proceeding', as: 'supervisor', before: CANCELLED, sql: close(':supervisor'), without: WITHOUT_CHECKS },
  { invariant: 7, act: 'closing while a hearing is scheduled', refusedBy: 'closing_needs_no_scheduled_hearing', as: 'supervisor', before: ENDED, sql: close(':supervisor'), without: WITHOUT_CHECKS },
  { invariant: 7, act: 'closing while a task is open', refusedBy: 'closing_needs_no_open_task', as: 'supervisor', before: `${CANCELLED}; ${ENDED}; ${TASK}`, sql: close(':supervisor'), without: WITHOUT_CHECKS },
  { invariant: 7, act: 'closing while a deadline is open', refusedBy: 'closing_needs_no_open_deadline', as: 'supervisor', before: `${CANCELLED}; ${ENDED}; ${DEADLINE}`, sql: close(':supervisor'), without: WITHOUT_CHECKS },
  { invariant: 7, act: 'closing while a paper is under review', refusedBy: 'closing_needs_no_unfinished_document', as: 'owner', before: `${CANCELLED}; ${ENDED}; ${DOCUMENT}; ${state('submitted')}`, sql: close(':supervisor'), without: WITHOUT_CHECKS },
  { invariant: 7, act: 'a paper submitted in a closed case', refusedBy: 'papers_rest_in_a_closed_case', as: 'owner', before: `${DOCUMENT}; ${CLOSED}`, sql: state('submitted'), without: 'drop trigger keep_states on documents' },
  { invariant: 17, act: 'a paper begun as an approved one', refusedBy: 'document_begins_as_a_draft', as: 'lawyer', before: '', sql: DOCUMENT.replace('title)', 'title, state)').replace("'\\x00')", "'\\x00', 'approved')"), without: 'drop trigger keep_states on documents' },
  { invariant: 7, act: 'closing approved by its lead', refusedBy: 'closing_is_approved_by_another_than_the_lead', as: 'supervisor', before: `${CANCELLED}; ${ENDED}; update assignments set user_id = :supervisor where case_id = :case`, sql: close(':supervisor'), without: WITHOUT_CHECKS },
  { invariant: 7, act: 'closing approved by no supervisor', refusedBy: 'closing_is_approved_by_a_supervisor', as: 'owner', before: `${CANCELLED}; ${ENDED}`, sql: close(':otherlawyer'), without: WITHOUT_CHECKS },
  { invariant: 7, act: 'closing signed in the name of a supervisor', refusedBy: PRIVILEGE, as: 'lawyer', before: `${CANCELLED}; ${ENDED}`, sql: close(':supervisor'), without: 'drop policy approver_signs on case_closures' },
  { invariant: 7, act: 'closed twice', refusedBy: 'case_closed_once_at_a_time', as: 'supervisor', before: CLOSED, sql: close(':supervisor'), without: 'drop index case_closed_once_at_a_time' },
  { invariant: 7, act: 'a proceeding opened in a closed case', refusedBy: 'no_open_proceeding_in_a_closed_case', as: 'lawyer', before: CLOSED, sql: `insert into proceedings (case_id, stage, opened_on) values (:case, 'complaint', '2026')`, without: 'drop trigger refuse_open_proceeding on proceedings' },
  { invariant: 7, act: 'a hearing scheduled in a closed case', refusedBy: 'no_scheduled_hearing_in_a_closed_case', as: 'lawyer', before: CLOSED, sql: scheduled('2026-04-20T10:00+06'), without: 'drop trigger refuse_closed on hearings' },
  { invariant: 7, act: 'a hearing of a closed case scheduled after all', refusedBy: 'no_scheduled_hearing_in_a_closed_case', as: 'lawyer', before: CLOSED, sql: `update hearings set status = 'scheduled' where id = :hearing`, without: 'drop trigger refuse_closed on hearings' },
  { invariant: 7, act: 'a task set in a closed case', refusedBy: 'no_open_task_in_a_closed_case', as: 'lawyer', before: CLOSED, sql: TASK, without: 'drop trigger refuse_task on tasks' },
  { invariant: 7, act: 'a deadline set in a closed case', refusedBy: 'no_open_deadline_in_a_closed_case', as: 'lawyer', before: CLOSED, sql: DEADLINE, without: 'drop trigger keep_deadline_rules on deadlines' },
  { invariant: 7, act: 'reopened by nobody', refusedBy: 'reopened_by_somebody', as: 'owner', before: CLOSED, sql: 'update case_closures set reopened_at = now()', without: 'alter table case_closures drop constraint reopened_by_somebody' },
  { invariant: 7, act: 'the approval of a closing rewritten', refusedBy: PRIVILEGE, as: 'supervisor', before: CLOSED, sql: 'update case_closures set approved_by = :lawyer', without: 'grant update (approved_by) on case_closures to tirek_app; drop policy reopener_signs on case_closures' },
  { invariant: 7, act: 'a closure deleted', refusedBy: PRIVILEGE, as: 'supervisor', before: REOPENED, sql: 'delete from case_closures', without: 'grant delete on case_closures to tirek_app; create policy forgets on case_closures for delete to tirek_app using (true)' },
];
